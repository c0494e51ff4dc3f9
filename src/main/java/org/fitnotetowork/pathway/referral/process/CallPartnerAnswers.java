package org.fitnotetowork.pathway.referral.process;

import java.util.Set;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Call partner". */
@Component
class CallPartnerAnswers implements TaskAnswers {

    private final ChasingPartners partners;

    CallPartnerAnswers(ChasingPartners partners) {
        this.partners = partners;
    }

    @Override
    public String form() {
        return "call-partner";
    }

    @Override
    public Set<String> fields() {
        return Set.of("callResult", "callNote");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        partners.called(ReferralOfTask.reference(task), answers.text("callResult"), answers.text("callNote"), task.person().id());
        return Outcome.none();
    }
}

package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Call partner". Where the service is closed, that is the lead's word that nothing will come. */
@Component
class CallPartnerAnswers implements TaskAnswers {

    private static final String RESULT = "callResult";

    private final ChasingPartners partners;
    private final ReferralClocks clocks;

    CallPartnerAnswers(ChasingPartners partners, ReferralClocks clocks) {
        this.partners = partners;
        this.clocks = clocks;
    }

    @Override
    public String form() {
        return "call-partner";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RESULT, "callNote");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = ReferralOfTask.reference(task);
        partners.called(reference, answers.text(RESULT), answers.text("callNote"), task.person().id());
        if (answers.is(RESULT, "CLOSED")) {
            partners.lapse(reference, "SERVICE_CLOSED", task.person().id());
        }
        return Outcome.of(Map.of(RESULT, answers.text(RESULT), ChasePartner.CALL_ON.name(), Var.startOfDay(clocks.nextCall(reference))));
    }
}

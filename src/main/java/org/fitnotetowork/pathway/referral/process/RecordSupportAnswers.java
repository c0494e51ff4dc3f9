package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.EndingReferrals;
import org.fitnotetowork.pathway.referral.Referral;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record end of support", at the partner. */
@Component
class RecordSupportAnswers implements TaskAnswers {

    private static final String END = "supportEnd";

    private final EndingReferrals referrals;

    RecordSupportAnswers(EndingReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String form() {
        return "record-support";
    }

    @Override
    public Set<String> fields() {
        return Set.of(END, "goalResult", "sessions", "supportNote");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var end = new Referral.End(Referral.End.Kind.valueOf(answers.text(END)), answers.text("goalResult"), answers.number("sessions"), answers.text("supportNote"));
        referrals.end(ReferralOfTask.reference(task), end, task.person().id());
        return Outcome.of(Map.of(END, answers.text(END)));
    }
}

package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Decide whether to go on waiting". A clock asks; only the lead's word ends the wait. */
@Component
class ConfirmLapseAnswers implements TaskAnswers {

    private static final String LAPSE = "lapse";

    private final ChasingPartners partners;

    ConfirmLapseAnswers(ChasingPartners partners) {
        this.partners = partners;
    }

    @Override
    public String form() {
        return "confirm-lapse";
    }

    @Override
    public Set<String> fields() {
        return Set.of(LAPSE);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        if (answers.is(LAPSE, "GIVE_UP")) {
            partners.lapse(ReferralOfTask.reference(task), "LAPSED", task.person().id());
        }
        return Outcome.of(Map.of(LAPSE, answers.text(LAPSE)));
    }
}

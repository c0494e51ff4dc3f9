package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.AnsweringReferrals;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Answer partner's question". What the coach writes goes to the partner, so it is read out to the person first. */
@Component
class SupplyInformationAnswers implements TaskAnswers {

    private static final String ANSWER = "suppliedAnswer";

    private final AnsweringReferrals referrals;
    private final ReferralOfTask referral;

    SupplyInformationAnswers(AnsweringReferrals referrals, ReferralOfTask referral) {
        this.referrals = referrals;
        this.referral = referral;
    }

    @Override
    public String form() {
        return "supply-information";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ANSWER);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return referral.seen(task, form(), List.of(ReferralFacts.QUESTION));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        referrals.supplyInformation(ReferralOfTask.reference(task), answers.text(ANSWER), task.person().id());
        return Outcome.none();
    }
}

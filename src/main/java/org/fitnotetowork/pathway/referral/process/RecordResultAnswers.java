package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.EndingReferrals;
import org.fitnotetowork.pathway.referral.ReferralFacts;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record result with the person". */
@Component
class RecordResultAnswers implements TaskAnswers {

    private static final String STILL_BLOCKING = "stillBlocking";

    private final EndingReferrals referrals;
    private final ReferralOfTask referral;

    RecordResultAnswers(EndingReferrals referrals, ReferralOfTask referral) {
        this.referrals = referrals;
        this.referral = referral;
    }

    @Override
    public String form() {
        return "record-result";
    }

    @Override
    public Set<String> fields() {
        return Set.of("helped", STILL_BLOCKING, "resultNote");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return referral.seen(task, form(), List.of(ReferralFacts.SUPPORT));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var blocking = answers.text(STILL_BLOCKING) == null ? null : answers.is(STILL_BLOCKING, "YES");
        referrals.result(ReferralOfTask.reference(task), answers.number("helped"), blocking, answers.text("resultNote"), task.person().id());
        return Outcome.none();
    }
}

package org.fitnotetowork.pathway.referral.process;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fitnotetowork.pathway.referral.Referral;
import org.fitnotetowork.pathway.referral.TakingUpAgain;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The referrals of the case that have ended and may still be taken up again. */
@Component
class EndedReferralOptions implements OptionList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final TakingUpAgain referrals;

    EndedReferralOptions(TakingUpAgain referrals) {
        this.referrals = referrals;
    }

    @Override
    public String name() {
        return "endedReferrals";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return task.caseReference() == null ? List.of() : referrals.endedLately(task.caseReference()).stream().map(EndedReferralOptions::option).toList();
    }

    private static Option option(Referral referral) {
        return new Option(referral.reference(), referral.serviceName() + ", ended on " + DAY.format(referral.standing().since()));
    }
}

package org.fitnotetowork.pathway.referral.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.fitnotetowork.platform.area.WorkingDays;
import org.springframework.stereotype.Component;

/** Turns the working days of the table {@code referral-clocks} into days. */
@Component
class ReferralClocks {

    /** A timer needs a day. Where the table says "never", this one lies beyond every journey. */
    private static final Period NEVER = Period.ofYears(10);

    private final WorkingDays workingDays;
    private final Clock clock;

    ReferralClocks(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate day(Object afterWorkingDays) {
        var today = LocalDate.now(clock);
        return afterWorkingDays == null ? today.plus(NEVER) : workingDays.after(today, ((Number) afterWorkingDays).intValue());
    }
}

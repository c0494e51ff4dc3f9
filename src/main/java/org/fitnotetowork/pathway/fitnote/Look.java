package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day on which somebody looks at a note's dates.
 *
 * @param why what the coach reads
 */
public record Look(Prompt prompt, LocalDate on, String why) {

    /** What days count from; {@code NEVER} where no clock runs. */
    enum Anchor { LAST_DAY, HALFWAY, FIRST_DAY, SICK_PAY, NEVER }

    /**
     * The day that a clock names; empty where it names none.
     *
     * @param sickPay the series to which the note belongs; days that count for sick pay are counted, the others are not
     * @param days    from the anchor; negative before it
     */
    static Optional<LocalDate> day(Anchor anchor, int days, DateRange period, SickPaySeries sickPay) {
        return switch (anchor) {
            case LAST_DAY -> Optional.of(period.lastDay().plusDays(days));
            case HALFWAY -> Optional.of(period.firstDay().plusDays(ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) / 2 + days));
            case FIRST_DAY -> Optional.of(period.firstDay().plusDays(days));
            case SICK_PAY -> sickPay.dayAfter(days);
            case NEVER -> throw new IllegalArgumentException("no clock runs (FITNOTE_CLOCK_MISSING)");
        };
    }
}

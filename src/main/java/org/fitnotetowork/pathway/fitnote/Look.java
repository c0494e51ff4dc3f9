package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day on which somebody looks at a note's dates.
 *
 * @param why what the coach reads
 */
public record Look(Prompt prompt, LocalDate on, String why) {

    /** What days count from; {@code NEVER} where no clock runs. */
    enum Anchor { LAST_DAY, HALFWAY, FIRST_DAY, SPELL, NEVER }

    /**
     * The day that a clock names.
     *
     * @param spell first day of the episode to which the note belongs
     * @param days  from the anchor; negative before it
     */
    static LocalDate day(Anchor anchor, int days, DateRange period, LocalDate spell) {
        return switch (anchor) {
            case LAST_DAY -> period.lastDay().plusDays(days);
            case HALFWAY -> period.firstDay().plusDays(ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) / 2 + days);
            case FIRST_DAY -> period.firstDay().plusDays(days);
            case SPELL -> spell.plusDays(days);
            case NEVER -> throw new IllegalArgumentException("no clock runs (FITNOTE_CLOCK_MISSING)");
        };
    }
}

package org.fitnotetowork.pathway.followup.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * O1: seven hours a week or more for 13 weeks within any 16 weeks in a row; the 13 need not follow each other. Source: IPS in primary care, job outcome.
 * Counted in days, so that it does not matter on which weekday a job begins.
 */
public record ThirteenWeeksInSixteen() implements OutcomeRule {

    private static final BigDecimal HOURS = BigDecimal.valueOf(7);
    private static final DaysWithin WEEKS = new DaysWithin(13 * 7, 16 * 7);

    @Override
    public String id() {
        return "O1";
    }

    @Override
    public String outcome() {
        return "SUSTAINED_13";
    }

    @Override
    public boolean isFor(StartedAs startedAs) {
        return !startedAs.hadAJob();
    }

    @Override
    public Optional<LocalDate> reachedOn(WorkHistory work) {
        return WEEKS.reachedOn(work.days().filter(day -> work.hours(day).compareTo(HOURS) >= 0));
    }
}

package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** O5: back at work, and 28 days later still there without a new fit note that says not fit. */
public record BackForFourWeeks() implements OutcomeRule {

    private static final int DAYS = 28;

    @Override
    public String id() {
        return "O5";
    }

    @Override
    public String outcome() {
        return "RETURNED_SUSTAINED_4W";
    }

    @Override
    public boolean isFor(StartedAs startedAs) {
        return startedAs == StartedAs.OFF_SICK;
    }

    @Override
    public Optional<LocalDate> reachedOn(WorkHistory work) {
        return work.returns().stream().filter(back -> lasts(back, work)).map(back -> back.plusDays(DAYS)).min(Comparator.naturalOrder());
    }

    private static boolean lasts(LocalDate back, WorkHistory work) {
        var employment = work.employment(0);
        return work.knows(back.plusDays(DAYS))
                && back.datesUntil(back.plusDays(DAYS)).allMatch(day -> !work.isAway(day) && employment.stream().anyMatch(stay -> stay.covers(day)));
    }
}

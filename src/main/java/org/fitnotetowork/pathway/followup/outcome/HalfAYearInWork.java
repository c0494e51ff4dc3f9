package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.Optional;

/** O3: in work for 26 of 30 weeks in a row; a gap of up to 14 days between two jobs is no gap. Our own proposal, for whom pay is not known. */
public record HalfAYearInWork() implements OutcomeRule {

    private static final int GAP = 14;
    private static final DaysWithin WEEKS = new DaysWithin(26 * 7, 30 * 7);

    @Override
    public String id() {
        return "O3";
    }

    @Override
    public String outcome() {
        return "SUSTAINED_26_TIME";
    }

    @Override
    public boolean isFor(StartedAs startedAs) {
        return !startedAs.hadAJob();
    }

    @Override
    public Optional<LocalDate> reachedOn(WorkHistory work) {
        var employment = work.employment(GAP);
        return WEEKS.reachedOn(work.days().filter(day -> employment.stream().anyMatch(stay -> stay.covers(day))));
    }
}

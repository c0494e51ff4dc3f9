package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.Optional;

/** O4: has a job so many weeks after support began, and was never away for more than 28 days in a row until then. Our own proposal. */
public record StillEmployed(int weeks) implements OutcomeRule {

    private static final int GAP = 14;
    private static final int LONGEST_ABSENCE = 28;

    @Override
    public String id() {
        return "O4";
    }

    @Override
    public String outcome() {
        return "RETAINED_" + weeks;
    }

    @Override
    public boolean isFor(StartedAs startedAs) {
        return startedAs.hadAJob();
    }

    @Override
    public Optional<LocalDate> reachedOn(WorkHistory work) {
        var day = work.serviceStart().plusWeeks(weeks);
        var employed = work.knows(day) && work.employment(GAP).stream().anyMatch(stay -> stay.covers(day));
        return employed && longestAbsence(work, day) <= LONGEST_ABSENCE ? Optional.of(day) : Optional.empty();
    }

    private static int longestAbsence(WorkHistory work, LocalDate until) {
        var longest = 0;
        var running = 0;
        for (var day : work.serviceStart().datesUntil(until).toList()) {
            running = work.isAway(day) ? running + 1 : 0;
            longest = Math.max(longest, running);
        }
        return longest;
    }
}

package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.stream.Stream;

/** So many days within any window of so many days in a row; they need not follow each other. */
record DaysWithin(int days, int window) {

    /** The first day on which enough of the days, given in order, lie in one window. */
    Optional<LocalDate> reachedOn(Stream<LocalDate> counted) {
        var latest = new ArrayDeque<LocalDate>();
        return counted.filter(day -> {
            latest.addLast(day);
            if (latest.size() > days) {
                latest.removeFirst();
            }
            return latest.size() == days && latest.getFirst().plusDays(window).isAfter(day);
        }).findFirst();
    }
}

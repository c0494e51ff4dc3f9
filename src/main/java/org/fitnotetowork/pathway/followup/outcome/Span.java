package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;

/** Days from the first until the day before {@code end}; without an end it goes on. */
public record Span(LocalDate start, LocalDate end) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && (end == null || day.isBefore(end));
    }
}

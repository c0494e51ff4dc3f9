package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.Optional;

/** O7: nobody knows how work went on. Such people are counted among all; what they had reached before stays theirs. */
public record NotKnown() implements OutcomeRule {

    @Override
    public String id() {
        return "O7";
    }

    @Override
    public String outcome() {
        return "UNKNOWN";
    }

    @Override
    public boolean isFor(StartedAs startedAs) {
        return true;
    }

    @Override
    public Optional<LocalDate> reachedOn(WorkHistory work) {
        return Optional.ofNullable(work.lost()).map(lost -> work.knownUntil());
    }
}

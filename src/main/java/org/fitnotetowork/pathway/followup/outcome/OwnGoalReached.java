package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.Optional;

/** O6: the person says that their own goal is reached, be it training or less pain. */
public record OwnGoalReached() implements OutcomeRule {

    @Override
    public String id() {
        return "O6";
    }

    @Override
    public String outcome() {
        return "PERSONAL_GOAL";
    }

    @Override
    public boolean isFor(StartedAs startedAs) {
        return true;
    }

    @Override
    public Optional<LocalDate> reachedOn(WorkHistory work) {
        return Optional.ofNullable(work.goalReachedOn());
    }
}

package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One way to say that support has led somewhere. More work never takes an outcome away. */
public sealed interface OutcomeRule permits ThirteenWeeksInSixteen, EarnedHalfAYear, HalfAYearInWork, StillEmployed, BackForFourWeeks, OwnGoalReached, NotKnown {

    /** The number under which the rule is published (domain I.3). */
    String id();

    String outcome();

    boolean isFor(StartedAs startedAs);

    /** When the outcome was reached; empty where it has not been, or where we cannot know. */
    Optional<LocalDate> reachedOn(WorkHistory work);

    static List<OutcomeRule> all(LivingWage wage) {
        return List.of(new ThirteenWeeksInSixteen(), new EarnedHalfAYear(wage), new HalfAYearInWork(), new StillEmployed(13), new StillEmployed(26), new StillEmployed(52),
                new BackForFourWeeks(), new OwnGoalReached(), new NotKnown());
    }
}

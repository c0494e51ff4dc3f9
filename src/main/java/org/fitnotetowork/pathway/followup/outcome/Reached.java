package org.fitnotetowork.pathway.followup.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An outcome of one person, and how well it is proved (tiers 1 to 5, domain I.2). */
public record Reached(String rule, String outcome, LocalDate on, int evidenceTier) {

    public static List<Reached> in(WorkHistory work, LivingWage wage) {
        return OutcomeRule.all(wage).stream().filter(rule -> rule.isFor(work.startedAs())).flatMap(rule -> rule.reachedOn(work).stream().flatMap(on -> of(rule, work, on))).toList();
    }

    private static Stream<Reached> of(OutcomeRule rule, WorkHistory work, LocalDate on) {
        var byChoice = rule instanceof NotKnown && work.lost() == WorkHistory.Lost.BY_CHOICE;
        return Stream.of(new Reached(rule.id(), byChoice ? "UNKNOWN_BY_CHOICE" : rule.outcome(), on, work.evidenceTier(on)));
    }
}

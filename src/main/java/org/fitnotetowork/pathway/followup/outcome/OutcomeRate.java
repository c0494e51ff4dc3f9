package org.fitnotetowork.pathway.followup.outcome;

import java.util.Collection;
import java.util.Set;

/**
 * How many people reached an outcome, of all of them. Who is not known any more stays among all (O7), and the share of those of whom we know stands beside it:
 * a rate among people who answered would flatter.
 */
public record OutcomeRate(int people, int known, int reached) {

    private static final Set<String> NOT_KNOWN = Set.of("UNKNOWN", "UNKNOWN_BY_CHOICE");

    /** @param outcomesOfEach the outcomes of each person, none for somebody without any */
    public static OutcomeRate of(String outcome, Collection<Set<String>> outcomesOfEach) {
        var reached = outcomesOfEach.stream().filter(of -> of.contains(outcome)).count();
        var unknown = outcomesOfEach.stream().filter(of -> !of.contains(outcome) && of.stream().anyMatch(NOT_KNOWN::contains)).count();
        return new OutcomeRate(outcomesOfEach.size(), (int) (outcomesOfEach.size() - unknown), (int) reached);
    }

    public double share() {
        return people == 0 ? 0 : (double) reached / people;
    }

    public double knownShare() {
        return people == 0 ? 0 : (double) known / people;
    }
}

package org.fitnotetowork.insight.outcome;

import org.fitnotetowork.insight.statistics.Wilson;

/** Some people, how many of them reached an outcome, and of how many that is known. There is at least one. */
public record Group(String name, long people, long reached, long known) {

    /** Of all, known or not: a share among those who answered would flatter (domain I.3, O7). */
    public Wilson share() {
        return Wilson.of(reached, people);
    }

    /** Stands beside every share. */
    public double knownShare() {
        return (double) known / people;
    }

    Group with(Cohort cohort) {
        return new Group(name, people + cohort.people(), reached + cohort.reached(), known + cohort.known());
    }
}

package org.fitnotetowork.insight.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The curve of waits by the textbook, wait by wait and in whole steps: what the curve of the product, which the database draws from counted waits ({@code insight.survival}), is held against.
 */
record KaplanMeier(List<Step> steps) {

    /** Products of fractions come out a little beside a half for a machine. */
    private static final double REMAINDER = 1e-12;

    /** @param ended false where the person still waits after these days, or went away without what they waited for */
    record Wait(long days, boolean ended) {
    }

    /** A day on which waits ended: how many were still waiting when it began, how many ended, and the share that goes on waiting after it. */
    record Step(long day, long waiting, long ended, double goOn) {
    }

    static KaplanMeier of(Collection<Wait> waits) {
        var byDay = new TreeMap<Long, long[]>();
        waits.forEach(wait -> byDay.computeIfAbsent(wait.days(), day -> new long[2])[wait.ended() ? 0 : 1]++);
        var steps = new ArrayList<Step>();
        long waiting = waits.size();
        double goOn = 1;
        for (var day : byDay.entrySet()) {
            var ended = day.getValue()[0];
            if (ended > 0) {
                goOn *= (double) (waiting - ended) / waiting;
                steps.add(new Step(day.getKey(), waiting, ended, goOn));
            }
            // Whoever is lost from sight on a day was there for the waits that ended on it.
            waiting -= ended + day.getValue()[1];
        }
        return new KaplanMeier(List.copyOf(steps));
    }

    /** The share that still waits after so many days. */
    double goOnAfter(long days) {
        return steps.stream().filter(step -> step.day() <= days).reduce((earlier, later) -> later).map(Step::goOn).orElse(1.0);
    }

    /** The day by which half of all have what they wait for; none where it has not come to that yet. */
    OptionalLong median() {
        return steps.stream().filter(step -> step.goOn() <= 0.5 + REMAINDER).mapToLong(Step::day).findFirst();
    }
}

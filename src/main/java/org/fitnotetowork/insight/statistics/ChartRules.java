package org.fitnotetowork.insight.statistics;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody has decided about a chart.
 *
 * @param target      null where there is none
 * @param rebasedFrom days from which limits are worked out anew, because the process was changed on purpose; whoever sets one says why elsewhere
 * @param fixedAfter  the limits of each part are those of its first so many points; null: of all
 * @param screened    leaves steps that are out of the ordinary out of the limits, as the NHS package does unless told otherwise
 */
public record ChartRules(Better better, Double target, Set<LocalDate> rebasedFrom, Integer fixedAfter, boolean screened) {

    public ChartRules {
        rebasedFrom = Set.copyOf(rebasedFrom);
        if (fixedAfter != null && fixedAfter < 1) {
            throw new IllegalArgumentException("Limits fixed after " + fixedAfter + " points");
        }
    }

    public static ChartRules plain(Better better) {
        return new ChartRules(better, null, Set.of(), null, true);
    }

    public ChartRules target(Double reached) {
        return new ChartRules(better, reached, rebasedFrom, fixedAfter, screened);
    }

    public ChartRules rebasedFrom(LocalDate... days) {
        return new ChartRules(better, target, Set.of(days), fixedAfter, screened);
    }

    public ChartRules fixedAfter(int points) {
        return new ChartRules(better, target, rebasedFrom, points, screened);
    }

    public ChartRules unscreened() {
        return new ChartRules(better, target, rebasedFrom, fixedAfter, false);
    }
}

package org.fitnotetowork.insight.forecast;

/**
 * What might be otherwise.
 *
 * @param coaches         more of them than now, or fewer
 * @param arrivals        people who come, in per cent of those who come now
 * @param partnerKind     the kind of partner that the next two are about; null where none is
 * @param closedWeeks     for how many weeks from now on it takes nobody
 * @param partnerCapacity how many it takes, in per cent of what it takes now
 */
record Scenario(int coaches, int arrivals, String partnerKind, int closedWeeks, int partnerCapacity) {

    /** The same of a kind of partner, so that both tell of the same people. */
    Scenario asItIs() {
        return new Scenario(0, 100, partnerKind, 0, 100);
    }

    boolean changesNothing() {
        return equals(asItIs());
    }
}

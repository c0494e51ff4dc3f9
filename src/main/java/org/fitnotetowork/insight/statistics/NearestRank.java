package org.fitnotetowork.insight.statistics;

import java.util.List;
import java.util.Optional;

/** Percentiles by nearest rank: always a value that was really measured, so that anybody can count it out by hand (domain K.5). */
public final class NearestRank {

    private NearestRank() {
    }

    /** The value at place ceil(p/100·n) of the values in order; none of none. */
    public static <T extends Comparable<? super T>> Optional<T> percentile(int p, List<T> values) {
        var rank = of(p, values.size());
        return values.stream().sorted().skip(Math.max(rank - 1, 0)).findFirst();
    }

    /** Which place, counted from 1, the p-th percentile of n values has; 0 of none. In whole numbers: 0.07 · 100 is a little more than 7 for a machine. */
    public static long of(int p, long n) {
        if (p < 1 || p > 100) {
            throw new IllegalArgumentException("No percentile " + p);
        }
        return (Math.multiplyExact(p, n) + 99) / 100;
    }
}

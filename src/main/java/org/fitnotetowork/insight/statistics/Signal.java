package org.fitnotetowork.insight.statistics;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What says that something other than chance is at work: the four rules of the NHS package (domain K.3, R1 to R4). */
public enum Signal {

    /** R1: beyond a process limit. */
    OUTSIDE {
        @Override
        BitSet in(List<Double> values, Limits limits) {
            return where(values, i -> limits.isOutside(values.get(i)));
        }
    },

    /** R2: seven in a row on one side of the mean, and every further one that goes on with it. */
    SHIFT {
        @Override
        BitSet in(List<Double> values, Limits limits) {
            return runs(values, RUN, start -> {
                var side = limits.side(values.get(start));
                return side != 0 && IntStream.range(start, start + RUN).allMatch(i -> limits.side(values.get(i)) == side);
            });
        }
    },

    /** R3: seven in a row, each higher than the one before it, or each lower. */
    TREND {
        @Override
        BitSet in(List<Double> values, Limits limits) {
            return runs(values, RUN, start -> {
                var direction = Double.compare(values.get(start + 1), values.get(start));
                return direction != 0 && IntStream.range(start + 1, start + RUN).allMatch(i -> Double.compare(values.get(i), values.get(i - 1)) == direction);
            });
        }
    },

    /** R4: of three in a row on one side of the mean, at least two in the outer third. Only those that are in it say something. */
    TWO_OF_THREE {
        @Override
        BitSet in(List<Double> values, Limits limits) {
            var close = where(values, i -> limits.isClose(values.get(i)));
            var triples = runs(values, 3, start -> close.get(start, start + 3).cardinality() >= 2
                    && Math.abs(IntStream.range(start, start + 3).map(i -> limits.side(values.get(i))).sum()) == 3);
            triples.and(close);
            return triples;
        }
    };

    private static final int RUN = 7;

    /** The places, counted from 0, of the values that show it. */
    abstract BitSet in(List<Double> values, Limits limits);

    private static BitSet where(List<Double> values, IntPredicate shows) {
        return IntStream.range(0, values.size()).filter(shows).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Every value that is part of so many in a row that show it together. */
    private static BitSet runs(List<Double> values, int length, IntPredicate beginsAt) {
        var found = new BitSet();
        IntStream.rangeClosed(0, values.size() - length).filter(beginsAt).forEach(start -> found.set(start, start + length));
        return found;
    }
}

package org.fitnotetowork.insight.waiting;

import java.util.Optional;
import org.fitnotetowork.insight.waiting.Bottleneck.Ended;

/** Which way waits at a place go: nine in ten that ended lately beside nine in ten of the three months before. */
public enum Trend {

    LONGER("longer"), SHORTER("shorter"), ABOUT_THE_SAME("about the same");

    /** Out of fewer a percentile jumps by itself (domain K.3, denominator of less than 10). */
    private static final int ENOUGH = 10;

    /** A bucket of waits is five per cent wide: what differs by less than two of them may differ by nothing (our own proposal). */
    private static final double CLEARLY = 1.1;

    private final String words;

    Trend(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty where too few waits ended, lately or before, to tell. */
    static Optional<Trend> of(Ended ended) {
        if (ended.waits() < ENOUGH || ended.before() < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(ended.nineInTen() > ended.nineInTenBefore() * CLEARLY ? LONGER : ended.nineInTenBefore() > ended.nineInTen() * CLEARLY ? SHORTER : ABOUT_THE_SAME);
    }
}

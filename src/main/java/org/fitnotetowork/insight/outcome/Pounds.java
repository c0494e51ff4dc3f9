package org.fitnotetowork.insight.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How money is said. */
final class Pounds {

    private static final MathContext NO_MORE_THAN_IS_KNOWN = new MathContext(2);

    private Pounds() {
    }

    static String of(long pounds) {
        return String.format(Locale.UK, "£%,d", pounds);
    }

    /** To two figures: what it is divided by is itself an estimate, to the nearest 5. */
    static String about(double pounds) {
        return "about " + of(new BigDecimal(pounds).round(NO_MORE_THAN_IS_KNOWN).longValue());
    }
}

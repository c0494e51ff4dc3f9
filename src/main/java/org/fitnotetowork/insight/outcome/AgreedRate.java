package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How often an outcome comes about without support (deadweight, domain I.7), as somebody accountable agreed.
 *
 * @param startedAs null, as each of the next three: holds for all
 * @param validTo   null while it holds
 */
public record AgreedRate(String outcome, String startedAs, String timeOutOfWork, String mainNeed, String ageBand, double rate, double lower95, double upper95, String method, String source,
                         LocalDate validFrom, LocalDate validTo, int version, String agreedBy, LocalDate agreedOn) {

    boolean covers(Cohort cohort) {
        return fits(startedAs, cohort.startedAs()) && fits(timeOutOfWork, cohort.timeOutOfWork()) && fits(mainNeed, cohort.mainNeed()) && fits(ageBand, cohort.ageBand())
                && !cohort.month().isBefore(validFrom) && (validTo == null || !cohort.month().isAfter(validTo));
    }

    private static boolean fits(String wanted, String is) {
        return wanted == null || wanted.equals(is);
    }

    /** The more it says about whom it holds for, the nearer it is. */
    int nearness() {
        return (int) Stream.of(startedAs, timeOutOfWork, mainNeed, ageBand).filter(Objects::nonNull).count();
    }

    double standardError() {
        return (upper95 - lower95) / (2 * 1.96);
    }
}

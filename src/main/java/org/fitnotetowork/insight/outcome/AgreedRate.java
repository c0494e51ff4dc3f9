package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How often an outcome comes about without support (deadweight, domain I.7), as somebody accountable in an area agreed.
 *
 * @param startedAs null, as each of the next three: holds for all
 * @param version   the how manieth for its outcome and cohort
 */
public record AgreedRate(String area, String outcome, String startedAs, String timeOutOfWork, String mainNeed, String ageBand, double rate, double lower95, double upper95, Method method,
                         String source, LocalDate validFrom, int version, String agreedBy, LocalDate agreedOn) {

    boolean covers(Cohort cohort) {
        return area.equals(cohort.area()) && fits(startedAs, cohort.startedAs()) && fits(timeOutOfWork, cohort.timeOutOfWork()) && fits(mainNeed, cohort.mainNeed())
                && fits(ageBand, cohort.ageBand()) && !cohort.month().isBefore(validFrom);
    }

    private static boolean fits(String wanted, String is) {
        return wanted == null || wanted.equals(is);
    }

    /** The more it says about whom it holds for, the nearer it is. */
    int nearness() {
        return (int) cohort().filter(Objects::nonNull).count();
    }

    /** True where it takes the place of the other for those whom it holds for: agreed later about the same. */
    boolean replaces(AgreedRate other) {
        return version > other.version && area.equals(other.area) && outcome.equals(other.outcome) && cohort().toList().equals(other.cohort().toList());
    }

    private Stream<String> cohort() {
        return Stream.of(startedAs, timeOutOfWork, mainNeed, ageBand);
    }

    double standardError() {
        return (upper95 - lower95) / (2 * 1.96);
    }
}

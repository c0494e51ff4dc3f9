package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** An outcome as cohorts count it: a row of {@code insight/outcomes.csv}, which says what each column means. */
public record Outcome(String code, String rule, String name, String startedAs, int withinDays, int settledAfterDays) {

    /** The first month of referral whose people have not had their time, with late answers in, by this day. */
    public YearMonth settledBefore(LocalDate day) {
        return YearMonth.from(day.minusDays(withinDays + settledAfterDays));
    }

    /** Whose outcome it can be. */
    List<String> situations() {
        return List.of(startedAs.split(" "));
    }
}

package org.fitnotetowork.insight.outcome;

import java.util.List;

/** An outcome as cohorts count it: a row of {@code insight/outcomes.csv}, which says what each column means. */
public record Outcome(String code, String rule, String name, String startedAs, int withinDays, int settledAfterDays) {

    /** Whose outcome it can be. */
    List<String> situations() {
        return List.of(startedAs.split(" "));
    }
}

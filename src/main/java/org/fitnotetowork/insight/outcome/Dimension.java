package org.fitnotetowork.insight.outcome;

import java.util.function.Function;

/** By what outcomes are compared, to see whether some people are served less well (domain K.6). Others of K.6 are not asked on any form yet. */
public enum Dimension {

    MONTH(cohort -> cohort.month().toString()), STARTED_AS(Cohort::startedAs), TIME_OUT_OF_WORK(Cohort::timeOutOfWork), MAIN_NEED(Cohort::mainNeed), AGE_BAND(Cohort::ageBand),
    WAY_IN(Cohort::wayIn), EMPLOYER_SIZE(Cohort::employerSize);

    private final Function<Cohort, String> group;

    Dimension(Function<Cohort, String> group) {
        this.group = group;
    }

    String of(Cohort cohort) {
        return group.apply(cohort);
    }
}

package org.fitnotetowork.insight.outcome;

import java.util.function.Function;

/** By what outcomes are compared, to see whether some people are served less well (domain K.6). Others of K.6 are not asked on any form yet. */
public enum Dimension {

    MONTH("Month of referral", cohort -> cohort.month().toString()), STARTED_AS("Work at the start", Cohort::startedAs), TIME_OUT_OF_WORK("Time out of work", Cohort::timeOutOfWork),
    MAIN_NEED("Main need", Cohort::mainNeed), AGE_BAND("Age", Cohort::ageBand), WAY_IN("How they came", Cohort::wayIn), EMPLOYER_SIZE("Size of the employer", Cohort::employerSize);

    private final String words;
    private final Function<Cohort, String> group;

    Dimension(String words, Function<Cohort, String> group) {
        this.words = words;
        this.group = group;
    }

    String words() {
        return words;
    }

    String of(Cohort cohort) {
        return group.apply(cohort);
    }
}

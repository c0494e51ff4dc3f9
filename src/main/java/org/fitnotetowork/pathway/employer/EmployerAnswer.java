package org.fitnotetowork.pathway.employer;

import java.util.List;

/** What the employer's decisions come to, taken together. */
public enum EmployerAnswer {

    /** At least one change can be made, or none was asked for. */
    SOME_POSSIBLE,
    /** Something has not been decided yet: we wait, and remind. */
    PENDING,
    /** Nothing can be made: a note that says "may be fit" then counts as "not fit" (domain C0, G1). */
    NONE_POSSIBLE;

    static EmployerAnswer of(List<Adjustment> adjustments) {
        if (adjustments.stream().anyMatch(one -> one.decision() == Adjustment.Decision.PENDING)) {
            return PENDING;
        }
        return !adjustments.isEmpty() && adjustments.stream().allMatch(one -> one.decision() == Adjustment.Decision.NOT_POSSIBLE) ? NONE_POSSIBLE : SOME_POSSIBLE;
    }
}

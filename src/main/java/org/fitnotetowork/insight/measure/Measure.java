package org.fitnotetowork.insight.measure;

import org.fitnotetowork.insight.statistics.Better;

/**
 * A row of the dictionary.
 *
 * @param outOf            what the denominator counts
 * @param chart            true where it has a process behaviour chart
 * @param settledAfterDays days after the end of a month until late answers are in; the month is not counted before
 * @param followedDays     how long after the end of a month its people are followed, so that figures of so long ago still change
 * @param reason           where it stands if not among the figures of months; empty otherwise
 */
public record Measure(String id, String name, String definition, String formula, String source, Cadence cadence, Unit unit, OutOf outOf, Better better, int version, boolean chart,
                      int settledAfterDays, int followedDays, Status status, String reason) {

    public enum Cadence { DAILY, MONTHLY, QUARTERLY, YEARLY }

    /** SHARE is between 0 and 1, RATIO is one number for each of another. */
    public enum Unit { COUNT, SHARE, DAYS, RATIO, POINTS, POUNDS }

    public enum OutOf {

        NOTHING, PEOPLE, REFERRALS, APPOINTMENTS, NEEDS, STEPS, ADJUSTMENTS, QUESTIONS, DISCLOSURES, TASKS, COACHES;

        /** True where few of them make a figure jump, and may point at somebody. */
        public boolean isAboutPeople() {
            return this != NOTHING && this != COACHES;
        }
    }

    /**
     * COMPUTED and INTERNAL are counted by month; INTERNAL for who looks after the area's services, and never given out. BY_OUTCOME is no figure of a month: it is computed with each
     * outcome and period of referral ({@code insight.outcome}), and shown, reported and given out with these.
     */
    public enum Status {

        COMPUTED, INTERNAL, BY_OUTCOME;

        private boolean isByMonth() {
            return this != BY_OUTCOME;
        }
    }

    public Measure {
        if (status.isByMonth() != reason.isBlank()) {
            throw new IllegalArgumentException(id + " is counted by month, or says why it is not");
        }
    }

    /** True where it has a query of its own and a figure for each month. */
    public boolean isByMonth() {
        return status.isByMonth();
    }
}

package org.fitnotetowork.insight.measure;

import org.fitnotetowork.insight.statistics.Better;

/**
 * A row of the dictionary.
 *
 * @param outOf            what the denominator counts
 * @param chart            true where it has a process behaviour chart
 * @param settledAfterDays days after the end of a month until late answers are in; the month is not counted before
 * @param followedDays     how long after the end of a month its people are followed, so that figures of so long ago still change
 * @param reason           why it is not computed yet; empty otherwise
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

    /** INTERNAL is computed, for who looks after the area's services, and never given out. */
    public enum Status { COMPUTED, INTERNAL, NOT_YET }

    public Measure {
        if (status == Status.NOT_YET && reason.isBlank()) {
            throw new IllegalArgumentException(id + " is not computed yet and does not say why");
        }
    }

    public boolean isComputed() {
        return status != Status.NOT_YET;
    }
}

package org.fitnotetowork.insight.waiting;

/**
 * A place where people wait, in one area.
 *
 * @param owner       whom it waits for: US, PARTNER, EMPLOYER, PERSON or CLOCK (domain K.5)
 * @param partnerKind kind of partner, where the place belongs to a referral; otherwise empty
 * @param definition  the latest version of the model, for the way to its diagram
 */
public record Bottleneck(String area, String process, String element, String partnerKind, String definition, String processName, String name, String owner, StillWaiting stillWaiting,
        Ended ended, Score score) {

    /**
     * Who waits now. Ages in seconds by nearest rank; null where nobody waits.
     *
     * @param late         how many wait past their clock
     * @param fourWeeksAgo how many waited here four weeks ago
     */
    public record StillWaiting(int people, int late, int fourWeeksAgo, Long half, Long threeQuarters, Long nineInTen, Long nineteenInTwenty, Long longest) { }

    /**
     * Waits that ended by being done, in the last full three months and this one; in seconds, null where there were none.
     *
     * @param nineInTenBefore the same for the three months before, so that one sees which way it goes
     */
    public record Ended(int waits, Long half, Long nineInTen, Long nineInTenBefore) { }

    /** The bottleneck score of domain K.5, 0 to 100, in its parts and with what each was reckoned from. */
    public record Score(double total, Part lateness, Part growth, Part blocks, Part rework) {

        /**
         * @param points of the score
         * @param of     what it was reckoned from: days past the clock, people more than four weeks ago, days blocked, visits beyond the first
         */
        public record Part(double points, double of) { }
    }
}

package org.fitnotetowork.insight.waiting;

/**
 * A place where people wait, in one area.
 *
 * @param owner       whom it waits for: US, PARTNER, EMPLOYER, PERSON or CLOCK (domain K.5)
 * @param partnerKind kind of partner, where the place belongs to a referral; otherwise empty
 * @param definition  the latest version of the model, for the way to its diagram
 * @param trend       which way waits that end go; null where too few ended to tell
 */
public record Bottleneck(String area, String process, String element, String partnerKind, String definition, String processName, String name, String owner, StillWaiting stillWaiting,
        Through through, Ended ended, Trend trend, Score score) {

    /**
     * Who waits now. Ages in seconds by nearest rank; null where nobody waits.
     *
     * @param late         how many wait past their clock
     * @param fourWeeksAgo how many waited here four weeks ago
     */
    public record StillWaiting(int people, int late, int fourWeeksAgo, Long half, Long threeQuarters, Long nineInTen, Long nineteenInTwenty, Long longest) { }

    /**
     * Within how many seconds half, and nine in ten, of all who came are through: who still waits and who left without what they waited for counts as somebody who takes longer
     * (Kaplan-Meier, domain K.5). Null where it has not come to that yet.
     */
    public record Through(Long half, Long nineInTen) { }

    /**
     * Waits that ended by being done, in the last full three months and this one; in seconds, null where there were none. They alone make a standstill look quick.
     *
     * @param before          how many ended in the three months before
     * @param nineInTenBefore the same for those, so that one sees which way it goes
     */
    public record Ended(int waits, Long half, Long nineInTen, int before, Long nineInTenBefore) { }

    /** The bottleneck score of domain K.5, 0 to 100, in its parts and with what each was reckoned from. */
    public record Score(double total, Part lateness, Part growth, Part blocks, Part rework) {

        /**
         * @param points of the score
         * @param of     what it was reckoned from: days past the clock, people more than four weeks ago, days blocked, visits beyond the first
         */
        public record Part(double points, double of) { }
    }
}

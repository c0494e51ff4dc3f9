package org.fitnotetowork.insight.capacity;

/**
 * A team's contacts with people in four weeks.
 *
 * @param said    of how many somebody noted how many minutes they were together
 * @param minutes of those
 */
record Contacts(int all, int said, int minutes) {

    /** True where at least half of them say how long they were: enough to reckon with. */
    boolean mostSayMinutes() {
        return said > 0 && 2 * said >= all;
    }

    /** As if those that say nothing were as long as those that do: to count them as nothing would make a caseload look safe that is not. */
    double minutesOfAll() {
        return (double) minutes * all / said;
    }
}

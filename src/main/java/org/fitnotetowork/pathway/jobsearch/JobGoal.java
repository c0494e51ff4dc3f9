package org.fitnotetowork.pathway.jobsearch;

/**
 * What the person wants, in their own words; they say themselves what good work is (domain B16, G9).
 *
 * @param notWanted what they would not take; null, as all but the goal, where they did not say
 */
public record JobGoal(String goal, String preferences, String goodWork, String notWanted, Boolean cvReady) {
}

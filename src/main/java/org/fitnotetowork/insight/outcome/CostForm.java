package org.fitnotetowork.insight.outcome;

/**
 * What a manager has typed about what a year cost. Nothing of it has been looked at.
 *
 * @param year   of referral of the people who were supported
 * @param pounds as people write them: with commas, or the sign in front
 */
record CostForm(String area, String year, String pounds, String covers, String source, String agreedBy, String agreedOn) {
}

package org.fitnotetowork.insight.outcome;

/**
 * What a manager has typed about a rate without support. Nothing of it has been looked at.
 *
 * @param startedAs empty, as each of the next three: everybody
 * @param since     year of referral from which on it holds
 * @param rate      in per cent, as are the two that it may truly lie between
 */
record RateForm(String area, String outcome, String startedAs, String timeOutOfWork, String mainNeed, String ageBand, String since, String rate, String lower, String upper, String method,
                String source, String agreedBy, String agreedOn) {
}

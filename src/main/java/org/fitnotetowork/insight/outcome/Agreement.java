package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;

/**
 * What an area agrees about an outcome without support, before it is written down.
 *
 * @param startedAs null, as each of the next three: holds for all
 * @param validFrom first day of the first month of referral for which it holds
 * @param agreedBy  who is accountable for it; who wrote it down is kept beside
 */
record Agreement(String area, String outcome, String startedAs, String timeOutOfWork, String mainNeed, String ageBand, double rate, double lower95, double upper95, Method method, String source,
                 LocalDate validFrom, String agreedBy, LocalDate agreedOn) {
}

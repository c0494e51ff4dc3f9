package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;

/**
 * People of an area who were referred in the same month in the same situation.
 *
 * @param reached those who reached the outcome in the time that everybody had
 * @param known   those of whom it is known whether they did; the others stay among the people
 */
public record Cohort(String area, LocalDate month, String startedAs, String timeOutOfWork, String mainNeed, String ageBand, String wayIn, String employerSize, long people, long reached, long known) {
}

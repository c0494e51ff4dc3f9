package org.fitnotetowork.pathway.safeguarding;

/**
 * One row of the table {@code risk-escalation} that applies to one sign.
 *
 * @param withinMinutes     somebody has acted after so many minutes at most; null where the row counts in days
 * @param withinWorkingDays somebody has acted by closing time of that working day, 0 being today; null where the row counts in minutes
 */
public record Finding(Sign sign, String rule, Level level, Route route, Integer withinMinutes, Integer withinWorkingDays) {
}

package org.fitnotetowork.insight.statistics;

import java.time.LocalDate;

/** What was counted or measured for the time that begins on a day. */
public record Reading(LocalDate from, double value) {
}

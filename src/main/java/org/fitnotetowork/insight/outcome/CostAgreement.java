package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;

/** What an area agrees that a year cost, before it is written down. */
record CostAgreement(String area, int year, long pounds, String covers, String source, String agreedBy, LocalDate agreedOn) {
}

package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;

/**
 * What supporting the people who were referred in a year cost an area (domain K.7, M41), as somebody accountable in it agreed.
 *
 * @param covers  what is in it, and what is not
 * @param version the how manieth for its area and year; the last one holds
 */
public record AgreedCost(String area, int year, long pounds, String covers, String source, int version, String agreedBy, LocalDate agreedOn) {

    /** True where it takes the place of the other: agreed later about the same. */
    boolean replaces(AgreedCost other) {
        return version > other.version && year == other.year && area.equals(other.area);
    }
}

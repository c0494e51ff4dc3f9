package org.fitnotetowork.platform.area;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From a day on, one body answers for what another answered for, or for a part of it. A row of {@code areas/successions.csv}; a merger has several rows to one body, a split several from one.
 *
 * @param on    first day of the new body's answer
 * @param part  which places, in words; {@code all} for everything
 * @param share of the people, between 0 and 1; null where nobody has told us
 */
public record Succession(String from, String to, LocalDate on, String part, BigDecimal share, String source) {
}

package org.fitnotetowork.insight.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a measure came to in a month. True numbers: small-number control comes before anybody sees them.
 *
 * @param part        what the figure is of; empty for the whole
 * @param numerator   null where the measure has none
 * @param denominator how many people, referrals or days it is of; null for counts
 * @param value       null where nothing can be said: nobody to divide by, or no median yet
 */
public record Figure(String measure, String area, LocalDate month, String part, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {

    /** True for a percentile near the end, which may be one person's own value. */
    public boolean isOfTheEnd() {
        return part.startsWith("p90");
    }
}

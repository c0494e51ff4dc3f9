package org.fitnotetowork.pathway.employer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Statutory sick pay as the law has it for a while (domain G5). It informs: whether somebody is entitled, their employer and the tax office say, not we. The 28 weeks
 * and links between spells are counted beside the fit notes, which tell the days ({@link org.fitnotetowork.pathway.fitnote.SickPaySeries}).
 *
 * @param effectiveTo        null where no end is known
 * @param percentOfEarnings  0 where earnings do not lower the rate
 * @param lowerEarningsLimit 0 where there is none
 * @param minimumSpellDays   shortest spell of sickness that counts, in days
 */
public record SickPayRules(LocalDate effectiveFrom, LocalDate effectiveTo, BigDecimal weeklyRate, int percentOfEarnings, BigDecimal lowerEarningsLimit, int waitingDays, int minimumSpellDays,
                           LocalDate checkedOn, String source) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean inForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Pounds for a whole week of sickness; zero below the earnings limit. */
    public BigDecimal weekly(BigDecimal averageWeeklyEarnings) {
        if (averageWeeklyEarnings.compareTo(lowerEarningsLimit) < 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        var share = averageWeeklyEarnings.multiply(BigDecimal.valueOf(percentOfEarnings)).divide(HUNDRED);
        return (percentOfEarnings == 0 ? weeklyRate : weeklyRate.min(share)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Pounds for one sick day in a week with so many days on which the person usually works. */
    public BigDecimal daily(BigDecimal averageWeeklyEarnings, int qualifyingDays) {
        return weekly(averageWeeklyEarnings).divide(BigDecimal.valueOf(qualifyingDays), 2, RoundingMode.HALF_UP);
    }

    /**
     * Pounds for a spell of sickness.
     *
     * @param sickDays  days of the spell on which the person usually works and was sick all day
     * @param spellDays days of the spell in the calendar; where single days count, as many as {@code sickDays} will do
     */
    public BigDecimal forSpell(BigDecimal averageWeeklyEarnings, int qualifyingDays, int sickDays, int spellDays) {
        var paid = spellDays < minimumSpellDays ? 0 : Math.max(0, sickDays - waitingDays);
        return daily(averageWeeklyEarnings, qualifyingDays).multiply(BigDecimal.valueOf(paid));
    }
}

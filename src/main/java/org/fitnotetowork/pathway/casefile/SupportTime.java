package org.fitnotetowork.pathway.casefile;

import java.time.LocalDate;

/**
 * How long the support of a case lasts (domain E7).
 *
 * @param area          where support began; its values of that day hold, whatever changes later
 * @param weeks         null until the table {@code support-length} has been asked
 * @param extendedWeeks null where no time was added
 */
public record SupportTime(String area, LocalDate beganOn, Integer weeks, Integer extendedWeeks) {

    /** The last day, added time included. */
    public LocalDate lastDay() {
        return beganOn.plusWeeks(weeks + (extendedWeeks == null ? 0 : extendedWeeks)).minusDays(1);
    }

    /** The day on which so many per cent of the time are over, without added time; in the middle of a day it is the next one. */
    public LocalDate dayAfter(int percent) {
        return beganOn.plusDays((long) Math.ceil(weeks * 7 * percent / 100.0));
    }

    public boolean isExtended() {
        return extendedWeeks != null;
    }
}

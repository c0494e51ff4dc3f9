package org.fitnotetowork.insight.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.LongPredicate;

/** Which days somebody works on, of the years around a forecast, looked up once: it is asked for each day of each run. Days count since 1970. */
final class WorkDays {

    private static final int YEARS = 4;
    private static final int DAYS_OF_A_YEAR = 366;

    private final long first;

    /** How many working days there are up to each day, that day included. */
    private final int[] upTo = new int[YEARS * DAYS_OF_A_YEAR];

    private final int[] working;

    /** Reaches from three years before the day to a year after it. */
    WorkDays(long day, LongPredicate isWorkingDay) {
        first = day - (YEARS - 1) * DAYS_OF_A_YEAR;
        var days = new int[upTo.length];
        var count = 0;
        for (var at = 0; at < upTo.length; at++) {
            if (isWorkingDay.test(first + at)) {
                days[count++] = at;
            }
            upTo[at] = count;
        }
        working = Arrays.copyOf(days, count);
    }

    boolean has(long day) {
        var at = at(day);
        return upTo[at] > (at == 0 ? 0 : upTo[at - 1]);
    }

    boolean isHoliday(long day) {
        return !has(day) && weekday(day).compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** From one moment to a later one, as the platform counts them: what begins on a day off begins on the next working day. */
    int between(double moment, double later) {
        return Math.max(0, upTo[at((long) Math.floor(later))] - upTo[at((long) Math.floor(moment))] - (has((long) Math.floor(moment)) ? 0 : 1));
    }

    /** The working day so many after the moment's; with 0 its own day, or the next working day where it is none. */
    long after(double moment, int days) {
        var day = (long) Math.floor(moment);
        return first + working[Math.min(working.length - 1, upTo[at(day)] - (has(day) ? 1 : 0) + days)];
    }

    int in(long from, long before) {
        return upTo[at(before - 1)] - upTo[at(from - 1)];
    }

    static DayOfWeek weekday(long day) {
        return LocalDate.ofEpochDay(day).getDayOfWeek();
    }

    /** What lies further away is taken for the first day and the last. */
    private int at(long day) {
        return (int) Math.max(0, Math.min(upTo.length - 1, day - first));
    }
}

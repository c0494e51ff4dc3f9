package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Days from the first to the last, both included.
 *
 * @param lastDay null where there is no end
 */
public record DateRange(LocalDate firstDay, LocalDate lastDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public DateRange {
        if (firstDay == null || lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a period begins, and does not end before it begins (PERIOD_INVALID)");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    public boolean overlaps(DateRange other) {
        return (lastDay == null || !other.firstDay.isAfter(lastDay)) && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }

    /** Days between the end of this period and the start of {@code next}; negative where they overlap or this one has no end. */
    public long gapTo(DateRange next) {
        return lastDay == null ? -1 : ChronoUnit.DAYS.between(lastDay, next.firstDay) - 1;
    }

    /** "24 May to 3 June 2026", or "from 24 May 2026 until further notice". */
    public String inWords() {
        if (lastDay == null) {
            return "from " + DAY_AND_YEAR.format(firstDay) + " until further notice";
        }
        if (firstDay.equals(lastDay)) {
            return "on " + DAY_AND_YEAR.format(firstDay);
        }
        if (YearMonth.from(firstDay).equals(YearMonth.from(lastDay))) {
            return firstDay.getDayOfMonth() + " to " + DAY_AND_YEAR.format(lastDay);
        }
        return (firstDay.getYear() == lastDay.getYear() ? DAY : DAY_AND_YEAR).format(firstDay) + " to " + DAY_AND_YEAR.format(lastDay);
    }
}

package org.fitnotetowork.insight.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Three months of which January, April, July or October is the first. Named by its months: whose year begins when differs between partners. */
record Quarter(YearMonth first) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    Quarter {
        if (first.getMonthValue() % 3 != 1) {
            throw new IllegalArgumentException("no quarter begins with " + first);
        }
    }

    static Quarter of(LocalDate day) {
        return new Quarter(YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1));
    }

    /** The quarter that begins with this month, as in "2026-07"; empty where none does. */
    static Optional<Quarter> named(String month) {
        try {
            return Optional.of(new Quarter(YearMonth.parse(month)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    String name() {
        return first.toString();
    }

    /** "July to September 2026" */
    String words() {
        return MONTH.format(first) + " to " + MONTH_AND_YEAR.format(first.plusMonths(2));
    }

    List<YearMonth> months() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(3).toList();
    }

    /** The first month after it. */
    YearMonth end() {
        return first.plusMonths(3);
    }

    LocalDate firstDay() {
        return first.atDay(1);
    }

    Quarter before() {
        return new Quarter(first.minusMonths(3));
    }

    boolean isOverOn(LocalDate day) {
        return !day.isBefore(end().atDay(1));
    }
}

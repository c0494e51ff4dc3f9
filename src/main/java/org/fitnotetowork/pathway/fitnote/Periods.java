package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Periods in the order in which they begin; what episodes and sick pay count alike. */
record Periods(List<DateRange> inOrder) {

    static Periods of(Collection<DateRange> periods) {
        return new Periods(periods.stream().sorted(Comparator.comparing(DateRange::firstDay)).toList());
    }

    /** Those that reach {@code period} with at most so many days between one and the next. */
    Periods linkedTo(DateRange period, int largestGap) {
        var chained = new ArrayList<DateRange>();
        for (var next : inOrder) {
            if (!chained.isEmpty() && chained.stream().noneMatch(before -> before.gapTo(next) <= largestGap)) {
                if (chained.contains(period)) {
                    break;
                }
                chained.clear();
            }
            chained.add(next);
        }
        return new Periods(List.copyOf(chained));
    }

    /** The same days, with periods that overlap or touch made one. */
    Periods joined() {
        var joined = new ArrayList<DateRange>();
        for (var next : inOrder) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.gapTo(next) > 0) {
                joined.add(next);
            } else if (last.lastDay() != null && (next.lastDay() == null || next.lastDay().isAfter(last.lastDay()))) {
                joined.set(joined.size() - 1, new DateRange(last.firstDay(), next.lastDay()));
            }
        }
        return new Periods(List.copyOf(joined));
    }

    /** Days up to and including {@code until}; a day that lies in two periods counts once (E3). */
    int days(LocalDate until) {
        return joined().inOrder.stream().filter(period -> !period.firstDay().isAfter(until))
                .mapToInt(period -> (int) ChronoUnit.DAYS.between(period.firstDay(), period.lastDay() == null || period.lastDay().isAfter(until) ? until : period.lastDay()) + 1).sum();
    }
}

package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Periods of incapacity that belong together because at most seven days lie between one and the next (domain C4, E1). Sick pay links differently (E4). */
public record Episode(List<DateRange> periods) {

    static final int LARGEST_GAP = 7;

    /** The episode to which {@code period} belongs, made of it and of those among {@code others} that reach it. */
    public static Episode around(DateRange period, Collection<DateRange> others) {
        var all = new ArrayList<>(others);
        all.add(period);
        all.sort(Comparator.comparing(DateRange::firstDay));
        var chained = new ArrayList<DateRange>();
        for (var next : all) {
            if (chained.stream().noneMatch(before -> before.gapTo(next) <= LARGEST_GAP) && !chained.isEmpty()) {
                if (chained.contains(period)) {
                    break;
                }
                chained.clear();
            }
            chained.add(next);
        }
        return new Episode(List.copyOf(chained));
    }

    public LocalDate firstDay() {
        return periods.get(0).firstDay();
    }

    /** Days of incapacity up to and including {@code until}; a day that two notes certify counts once (E3). */
    public int days(LocalDate until) {
        var days = 0L;
        LocalDate counted = null;
        for (var period : periods) {
            var from = counted == null || period.firstDay().isAfter(counted) ? period.firstDay() : counted.plusDays(1);
            var to = period.lastDay() == null || period.lastDay().isAfter(until) ? until : period.lastDay();
            if (!to.isBefore(from)) {
                days += ChronoUnit.DAYS.between(from, to) + 1;
                counted = to;
            }
        }
        return (int) days;
    }

    /** Weeks off work up to a day, a begun week counted. */
    public int weeks(LocalDate until) {
        return (days(until) + 6) / 7;
    }
}

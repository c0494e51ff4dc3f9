package org.fitnotetowork.platform.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fitnotetowork.platform.start.StartRefused;

/** One value through time: exactly one period holds on each day. */
record ValueOverTime(String file, String name, List<Period> periods) {

    private static final LocalDate FOR_GOOD = LocalDate.MAX;

    ValueOverTime {
        periods = periods.stream().sorted(Comparator.comparing(Period::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    /** Refuses the start where a day between the two has no value, or two. No last day: for good. */
    void requireOneOnEachDay(LocalDate first, LocalDate last) {
        if (periods.stream().anyMatch(period -> period.validFrom() == null || period.value() == null || period.source() == null)) {
            throw refused("needs valid-from, value and source in each of its lines");
        }
        var next = first;
        for (var period : periods) {
            if (next == FOR_GOOD || period.validFrom().isBefore(next)) {
                throw refused("has two values on " + period.validFrom() + ". Let the earlier one end the day before, in valid-to");
            }
            if (period.validFrom().isAfter(next)) {
                throw refused("has no value from " + next + " to " + period.validFrom().minusDays(1) + ". Say what holds on these days");
            }
            if (period.validTo() != null && period.validTo().isBefore(period.validFrom())) {
                throw refused("has a value that ends on " + period.validTo() + ", before it begins");
            }
            next = period.validTo() == null ? FOR_GOOD : period.validTo().plusDays(1);
        }
        if (next.isBefore(last == null ? FOR_GOOD : last.plusDays(1))) {
            throw refused("has no value from " + next + (last == null ? " on" : " to " + last) + ". Say what holds then, or leave valid-to out");
        }
    }

    Period on(LocalDate day) {
        return periods.stream().filter(period -> period.isValidOn(day)).findFirst().orElseThrow(() -> new IllegalArgumentException(name + " has no value on " + day));
    }

    private StartRefused refused(String why) {
        return new StartRefused("areas/" + file + ": " + name + " " + why + ".");
    }
}

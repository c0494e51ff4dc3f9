package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Periods of incapacity that belong together because at most seven days lie between one and the next (domain C4, E1). {@link SickPaySeries} links differently (E4). */
public record Episode(List<DateRange> periods) {

    static final int LARGEST_GAP = 7;

    /** The episode to which {@code period} belongs, made of it and of those among {@code others} that reach it. */
    public static Episode around(DateRange period, Collection<DateRange> others) {
        var all = new ArrayList<>(others);
        all.add(period);
        return new Episode(Periods.of(all).linkedTo(period, LARGEST_GAP).inOrder());
    }

    public LocalDate firstDay() {
        return periods.get(0).firstDay();
    }

    /** Days of incapacity up to and including {@code until}; a day that two notes certify counts once (E3). */
    public int days(LocalDate until) {
        return Periods.of(periods).days(until);
    }

    /** Weeks off work up to a day, a begun week counted. */
    public int weeks(LocalDate until) {
        return (days(until) + 6) / 7;
    }
}

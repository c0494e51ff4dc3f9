package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Spells of sickness that link for statutory sick pay (domain C4 E4, G5): a count beside the {@link Episode}, never in its place, because sick pay bridges 56 days and an
 * episode seven. It informs. Whether somebody is paid, their employer says: we know neither their working days nor, unless they say it ({@link FirstDaysOff}), the days that they certified themselves, and do not take
 * the waiting days away that the law had until April 2026, so that a look comes days too early rather than too late.
 *
 * @param spells in order and apart from each other; empty where the sickness was too short to count
 */
public record SickPaySeries(List<DateRange> spells) {

    /** The series to which {@code period} belongs, made of it and of those among {@code others} that link. */
    public static SickPaySeries around(DateRange period, Collection<DateRange> others) {
        var all = new ArrayList<>(others);
        all.add(period);
        var spells = Periods.of(all).joined().inOrder().stream().filter(SickPaySeries::longEnough).toList();
        return spells.stream().filter(spell -> spell.contains(period.firstDay())).findFirst()
                .map(own -> new SickPaySeries(Periods.of(spells).linkedTo(own, SickPayLinks.on(own.firstDay()).largestGapDays()).inOrder())).orElse(new SickPaySeries(List.of()));
    }

    private static boolean longEnough(DateRange spell) {
        return spell.lastDay() == null || ChronoUnit.DAYS.between(spell.firstDay(), spell.lastDay()) + 1 >= SickPayLinks.on(spell.firstDay()).shortestSpellDays();
    }

    /** True where a day of the period is one of the series. */
    boolean includes(DateRange period) {
        return spells.stream().anyMatch(spell -> spell.contains(period.firstDay()));
    }

    /** Days of sickness up to and including {@code until} that count. */
    public int days(LocalDate until) {
        var last = end().filter(end -> !end.isAfter(until)).map(end -> end.minusDays(1)).orElse(until);
        return new Periods(spells).days(last);
    }

    /** Weeks up to a day, a begun week counted, and never more than the law pays. */
    public int weeks(LocalDate until) {
        return Math.min((days(until) + 6) / 7, longestWeeks());
    }

    /** The most that the law pays in the series, in weeks. */
    public int longestWeeks() {
        return spells.isEmpty() ? 0 : SickPayLinks.on(lastSpell().firstDay()).longestWeeks();
    }

    /** The first day after so many days of the series, as if the last known sickness went on; empty where the series ends before that day comes. */
    public Optional<LocalDate> dayAfter(int days) {
        var left = days;
        for (var spell : spells) {
            var length = spell.lastDay() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(spell.firstDay(), spell.lastDay()) + 1;
            if (left < length || spell == lastSpell()) {
                var day = spell.firstDay().plusDays(left);
                return end().filter(day::isBefore).map(end -> day);
            }
            left -= (int) length;
        }
        return Optional.empty();
    }

    /** The first day without sick pay, as if the last known sickness went on; empty where nothing counts. */
    public Optional<LocalDate> paidUntil() {
        return dayAfter(longestWeeks() * 7).or(this::end);
    }

    /** The first day on which nothing of the series is paid any more, however few weeks were. */
    private Optional<LocalDate> end() {
        return spells.stream().findFirst().map(first -> first.firstDay().plusYears(SickPayLinks.on(lastSpell().firstDay()).longestYears()));
    }

    private DateRange lastSpell() {
        return spells.get(spells.size() - 1);
    }
}

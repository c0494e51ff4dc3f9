package org.fitnotetowork.pathway.followup.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody's work in weeks since support began on Monday 5 January 2026, as tests tell it; days in work run from the first to the day before the last. */
final class Work {

    static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final StartedAs startedAs;
    private final List<WorkSpell> spells = new ArrayList<>();
    private final List<Span> absences = new ArrayList<>();
    private final List<LocalDate> returns = new ArrayList<>();
    private LocalDate goal;
    private WorkHistory.Lost lost;
    private LocalDate knownUntil = START.plusYears(2);

    private Work(StartedAs startedAs) {
        this.startedAs = startedAs;
    }

    static Work of(StartedAs startedAs) {
        return new Work(startedAs);
    }

    static LocalDate week(int week) {
        return START.plusWeeks(week);
    }

    /** @param hours null where not known */
    Work weeks(int from, int to, Integer hours) {
        return days(week(from), week(to), hours, null);
    }

    Work days(LocalDate from, LocalDate to, Integer hours, String weeklyPay) {
        spells.add(new WorkSpell(new Span(from, to), hours == null ? null : BigDecimal.valueOf(hours), weeklyPay == null ? null : new BigDecimal(weeklyPay), 5));
        return this;
    }

    Work away(LocalDate from, LocalDate to) {
        absences.add(new Span(from, to));
        return this;
    }

    Work back(LocalDate day) {
        returns.add(day);
        return this;
    }

    Work goalOn(LocalDate day) {
        goal = day;
        return this;
    }

    Work lost(WorkHistory.Lost how) {
        lost = how;
        return this;
    }

    Work knownUntil(LocalDate day) {
        knownUntil = day;
        return this;
    }

    WorkHistory history() {
        return new WorkHistory(startedAs, START, spells, absences, returns, goal, lost, knownUntil);
    }

    List<String> outcomes() {
        return Reached.in(history(), LivingWage.published()).stream().map(Reached::outcome).toList();
    }
}

package org.fitnotetowork.insight.forecast;

import java.util.ArrayDeque;

/** What comes next for whom, by day: days come in order, and within a day who was put down first comes first. */
final class Agenda {

    private final ArrayDeque<Errand>[] days;
    private int today;

    @SuppressWarnings("unchecked")
    Agenda(int count) {
        days = new ArrayDeque[count];
        for (var day = 0; day < count; day++) {
            days[day] = new ArrayDeque<>();
        }
    }

    void dayBegins(int day) {
        today = day;
    }

    /** What is overdue comes today, and what lies beyond the last day never. */
    void putDown(Errand errand, Errand.Then then, double moment) {
        errand.then = then;
        errand.moment = Math.max(today, moment);
        if (moment < days.length) {
            days[(int) errand.moment].add(errand);
        }
    }

    /** The next of today, to which more may be put down meanwhile; null where there is none. */
    Errand next() {
        return days[today].poll();
    }
}

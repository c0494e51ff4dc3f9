package org.fitnotetowork.insight.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What is to be expected, week by week. */
record Outlook(List<Week> weeks) {

    /** Within how many days half and nine in ten have what they wait for, of those who begin to wait in the week; null where it does not come to that, or nobody begins. */
    record Days(Integer half, Integer nineInTen) { }

    /**
     * @param takingUp    of those who come to the team: until it takes them up
     * @param appointment of those for whom a partner is asked: until their first appointment
     * @param people      on their way at the end of the week: in half of the runs at most so many, and in nine of ten
     */
    record Week(LocalDate begins, Days takingUp, Days appointment, Days people) { }

    static Outlook of(Tally tally, long firstDay) {
        return new Outlook(IntStream.range(0, tally.weeks()).mapToObj(week -> new Week(LocalDate.ofEpochDay(firstDay + 7L * week), days(tally.takingUp(), week), days(tally.appointment(), week),
                new Days(tally.people(week, 50), tally.people(week, 90)))).toList());
    }

    private static Days days(Waits waits, int week) {
        return new Days(waits.percentile(week, 50), waits.percentile(week, 90));
    }
}

package org.fitnotetowork.insight.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is known of an area at a moment.
 *
 * @param stays   in the order in which they began
 * @param coaches who were in contact with anybody, by month
 * @param moment  in days of England's clock since 1970
 */
record AreaHistory(List<Stay> stays, Map<YearMonth, Integer> coaches, double moment) {

    /** What was known so many weeks ago: nothing that came to pass since is in it. */
    AreaHistory weeksAgo(int weeks) {
        var then = moment - 7.0 * weeks;
        return new AreaHistory(stays.stream().takeWhile(stay -> stay.began() <= then).map(stay -> stay.knownAt(then)).toList(), coaches, then);
    }

    /** The first whole day that is not known yet, since 1970. */
    long firstDay() {
        return (long) Math.floor(moment) + 1;
    }

    /** As the page on capacity counts them: of the month four weeks ago and the months since, the one with most. */
    int coachesNow() {
        var first = YearMonth.from(LocalDate.ofEpochDay(firstDay()).minusWeeks(4));
        return IntStream.rangeClosed(0, 1).map(later -> coachesIn(first.plusMonths(later))).max().orElseThrow();
    }

    int coachesIn(YearMonth month) {
        return month.isAfter(YearMonth.from(LocalDate.ofEpochDay(firstDay()))) ? 0 : coaches.getOrDefault(month, 0);
    }

    /** How many full weeks ago this was; 0 in the week before the moment. */
    int weeksSince(double earlier) {
        return (int) Math.floor((moment - earlier) / 7);
    }
}

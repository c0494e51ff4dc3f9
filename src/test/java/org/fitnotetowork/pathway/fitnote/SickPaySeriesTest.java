package org.fitnotetowork.pathway.fitnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.pathway.fitnote.DateRangeTest.range;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sick pay links spells over 56 days, whatever the episode does (domain C4 E4, G5). */
class SickPaySeriesTest {

    /** Spells by "first/last", the one asked about at the end; counted on the day. 56 days lie between 30 June and 26 August. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(nullValues = "-", value = {
            "2026-06-01/2026-06-14,                                             2026-06-14, 14, 2,  two whole weeks",
            "2026-06-01/2026-06-15,                                             2026-06-15, 15, 3,  a begun week counts",
            "2026-06-01/2026-06-30 2026-08-26/2026-09-08,                       2026-12-31, 44, 7,  56 days between: they link",
            "2026-06-01/2026-06-30 2026-08-27/2026-09-09,                       2026-12-31, 14, 2,  57 days between: they do not",
            "2026-06-01/2026-06-07 2026-08-01/2026-08-07 2026-10-01/2026-10-07, 2026-12-31, 21, 3,  a chain links what is far apart",
            "2026-06-01/2026-06-20 2026-06-10/2026-06-30,                       2026-12-31, 30, 5,  a day in two notes counts once",
            "2026-06-01/2026-06-30 2026-08-01/2026-08-31,                       2026-08-07, 37, 6,  the days between the spells do not count",
            "2026-06-01/-,                                                      2026-06-30, 30, 5,  no end: up to the day",
            "2026-06-01/-,                                                      2027-06-01, 366, 28, the law pays 28 weeks at most",
            "2026-05-31/2026-06-01,                                             2026-12-31, 2,  1,  since April 2026 single days count",
            "2026-02-02/2026-02-04,                                             2026-12-31, 0,  0,  before that three days were no spell",
            "2026-02-02/2026-02-05,                                             2026-12-31, 4,  1,  four days were one",
            "2026-02-02/2026-02-28 2026-03-30/2026-04-01 2026-05-20/2026-05-31, 2026-12-31, 12, 2,  three days then did not link either",
            "2026-02-02/2026-02-04 2026-02-05/2026-02-06,                       2026-12-31, 5,  1,  days in a row are one spell however many notes certify them",
            "2023-06-01/-,                                                      2026-12-31, 1096, 28, a series ends after three years"})
    void days_and_weeks_count_like_this(String spells, LocalDate on, int days, int weeks, String why) {
        var series = series(spells);

        assertThat(series.days(on)).isEqualTo(days);
        assertThat(series.weeks(on)).isEqualTo(weeks);
    }

    @Test
    void the_episode_keeps_its_own_count_beside_it() {
        var earlier = range("2026-06-01", "2026-06-30");
        var newest = range("2026-08-01", "2026-08-14");

        assertThat(Episode.around(newest, List.of(earlier)).days(newest.lastDay())).isEqualTo(14);
        assertThat(SickPaySeries.around(newest, List.of(earlier)).days(newest.lastDay())).isEqualTo(44);
    }

    @Test
    void week_20_comes_when_19_weeks_of_sickness_have_passed_and_not_when_19_weeks_have() {
        assertThat(series("2026-06-01/2026-12-31").dayAfter(133)).contains(LocalDate.parse("2026-10-12"));
        assertThat(series("2026-01-05/2026-04-26 2026-06-01/2026-12-31").dayAfter(133)).as("16 weeks in spring, three in June").contains(LocalDate.parse("2026-06-22"));
        assertThat(series("2026-01-05/2026-05-31 2026-06-29/2026-07-05").dayAfter(133)).as("it came in the first spell").contains(LocalDate.parse("2026-05-18"));
    }

    @Test
    void sick_pay_ends_after_28_weeks_of_sickness_or_with_the_series_whichever_comes_first() {
        assertThat(series("2026-06-01/2026-06-14").paidUntil()).contains(LocalDate.parse("2026-12-14"));
        assertThat(series("2026-01-05/2026-04-26 2026-06-01/2026-12-31").paidUntil()).as("16 weeks in spring, 12 from June").contains(LocalDate.parse("2026-08-24"));
        assertThat(series("2026-02-02/2026-02-04").paidUntil()).as("too short to count").isEmpty();
    }

    @Test
    void what_is_not_known_yet_is_taken_for_sickness_that_goes_on() {
        assertThat(series("2026-06-01/2026-06-30").dayAfter(133)).contains(LocalDate.parse("2026-10-12"));
        assertThat(series("2026-06-01/-").dayAfter(133)).contains(LocalDate.parse("2026-10-12"));
    }

    @Test
    void week_20_does_not_come_in_a_series_that_has_ended_and_in_sickness_too_short_to_count() {
        var monthlyWeeks = new ArrayList<DateRange>();
        for (var day = LocalDate.parse("2023-06-01"); day.isBefore(LocalDate.parse("2026-08-01")); day = day.plusDays(63)) {
            monthlyWeeks.add(new DateRange(day, day.plusDays(6)));
        }
        var newest = monthlyWeeks.remove(monthlyWeeks.size() - 1);

        assertThat(SickPaySeries.around(newest, monthlyWeeks).dayAfter(133)).isEmpty();
        assertThat(series("2026-02-02/2026-02-04").dayAfter(133)).isEmpty();
    }

    private static SickPaySeries series(String spells) {
        var periods = Arrays.stream(spells.split(" ")).map(spell -> spell.split("/")).map(days -> range(days[0], days[1].equals("-") ? null : days[1])).toList();
        return SickPaySeries.around(periods.get(periods.size() - 1), periods.subList(0, periods.size() - 1));
    }
}

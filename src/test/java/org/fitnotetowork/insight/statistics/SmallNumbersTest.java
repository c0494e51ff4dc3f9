package org.fitnotetowork.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.insight.statistics.SmallNumbers.LOCAL;
import static org.fitnotetowork.insight.statistics.SmallNumbers.NATIONAL;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is found in a table (domain K.4, the method of NHS statistics). */
class SmallNumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, *", "7, *", "8, 10", "12, 10", "13, 15", "17, 15", "18, 20", "100, 100", "102, 100", "103, 105"})
    void counts_of_people(long people, String shown) {
        assertThat(LOCAL.count(people)).isEqualTo(shown);
    }

    @Test
    void every_number_that_is_shown_is_none_or_one_of_at_least_three_that_it_could_be() {
        LongStream.rangeClosed(0, 500).mapToObj(LOCAL::count).filter(shown -> !shown.equals("0")).distinct()
                .forEach(shown -> assertThat(LongStream.rangeClosed(0, 510).filter(people -> LOCAL.count(people).equals(shown)).count()).as(shown).isGreaterThanOrEqualTo(5));
    }

    @Test
    void totals_are_of_the_true_numbers_so_that_rows_need_not_add_up() {
        assertThat(LOCAL.total(List.of(3L, 4L, 6L))).isEqualTo("15");
        assertThat(LOCAL.total(List.of(12L, 12L, 12L))).isEqualTo("35");
        assertThat(LOCAL.total(List.of(2L, 3L))).isEqualTo("*");
        assertThat(LOCAL.total(List.of())).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, –", "8, 19, *", "10, 20, 50%", "9, 21, 50%", "7, 40, *", "0, 40, 0%", "13, 102, 15%", "102, 102, 100%"})
    void percentages_are_made_of_what_is_shown(long those, long all, String shown) {
        assertThat(LOCAL.percent(those, all)).isEqualTo(shown);
    }

    @Test
    void averages_of_seven_and_ends_of_nineteen_are_not_shown() {
        assertThat(LOCAL.average(12.34, 7)).isEqualTo("*");
        assertThat(LOCAL.average(12.34, 8)).isEqualTo("12.3");
        assertThat(LOCAL.average(0, 0)).isEqualTo("–");
        assertThat(LOCAL.extreme(90, 19)).isEqualTo("*");
        assertThat(LOCAL.extreme(90, 20)).isEqualTo("90.0");
        assertThat(LOCAL.extreme(0, 0)).isEqualTo("–");
    }

    @Test
    void the_nation_is_too_many_to_be_found_in() {
        assertThat(NATIONAL.count(3)).isEqualTo("3");
        assertThat(NATIONAL.percent(3, 12)).isEqualTo("25%");
        assertThat(NATIONAL.average(12.34, 3)).isEqualTo("12.3");
        assertThat(NATIONAL.extreme(12.34, 3)).isEqualTo("12.3");
    }
}

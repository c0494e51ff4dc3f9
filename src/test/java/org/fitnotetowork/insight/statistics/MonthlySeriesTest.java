package org.fitnotetowork.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fitnotetowork.insight.statistics.MonthlySeries.Figure;
import org.fitnotetowork.insight.statistics.MonthlySeries.Gap;
import org.fitnotetowork.insight.statistics.MonthlySeries.Why;
import org.junit.jupiter.api.Test;

/** Which months a chart shows (domain K.3, "ignore"). */
class MonthlySeriesTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void the_month_that_still_runs_is_neither_plotted_nor_a_gap() {
        var series = MonthlySeries.of(List.of(new Figure(MAY.minusMonths(1), 31.0, null), new Figure(MAY, 4.0, null), new Figure(MAY.plusMonths(1), 0.0, null)), MAY);

        assertThat(series.readings()).containsExactly(new Reading(LocalDate.of(2026, 4, 1), 31));
        assertThat(series.gaps()).isEmpty();
    }

    @Test
    void a_share_of_nine_people_is_a_gap_and_one_of_ten_is_a_point() {
        var series = MonthlySeries.of(List.of(new Figure(MAY.minusMonths(2), 0.5, 9L), new Figure(MAY.minusMonths(1), 0.5, 10L)), MAY);

        assertThat(series.readings()).extracting(Reading::from).containsExactly(LocalDate.of(2026, 4, 1));
        assertThat(series.gaps()).containsExactly(new Gap(YearMonth.of(2026, 3), Why.TOO_FEW));
    }

    @Test
    void a_count_is_plotted_however_small() {
        assertThat(MonthlySeries.of(List.of(new Figure(MAY.minusMonths(1), 0.0, null)), MAY).readings()).hasSize(1);
    }

    @Test
    void a_month_of_which_nothing_is_known_is_a_gap_between_its_neighbours_in_order() {
        var series = MonthlySeries.of(List.of(new Figure(MAY.minusMonths(1), 3.0, null), new Figure(MAY.minusMonths(4), 1.0, null), new Figure(MAY.minusMonths(2), null, 40L)), MAY);

        assertThat(series.readings()).extracting(Reading::value).containsExactly(1.0, 3.0);
        assertThat(series.gaps()).containsExactly(new Gap(YearMonth.of(2026, 2), Why.NO_FIGURE), new Gap(YearMonth.of(2026, 3), Why.NO_FIGURE));
    }

    @Test
    void before_the_first_month_there_is_nothing() {
        assertThat(MonthlySeries.of(List.of(), MAY)).isEqualTo(new MonthlySeries(List.of(), List.of()));
    }
}

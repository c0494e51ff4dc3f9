package org.fitnotetowork.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;

/** Looked at every minute, counted when there is something to count. */
class RefreshingMeasuresTest {

    private final Tables.Time clock = new Tables.Time();
    private final List<YearMonth> counted = new ArrayList<>();
    private final RefreshingMeasures refreshing = new RefreshingMeasures(counted::add, clock);

    @Test
    void everything_at_first_then_the_last_months_every_hour_and_everything_when_a_month_is_over() {
        refreshing.refresh();
        assertThat(counted).containsExactly(YearMonth.of(2023, 5));

        clock.passes(Duration.ofMinutes(59));
        refreshing.refresh();
        assertThat(counted).as("not yet").hasSize(1);

        clock.passes(Duration.ofMinutes(2));
        refreshing.refresh();
        assertThat(counted).containsExactly(YearMonth.of(2023, 5), YearMonth.of(2026, 4));

        clock.is("2026-06-01T00:01");
        refreshing.refresh();
        assertThat(counted).endsWith(YearMonth.of(2023, 6));
    }
}

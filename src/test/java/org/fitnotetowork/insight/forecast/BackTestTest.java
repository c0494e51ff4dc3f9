package org.fitnotetowork.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The last twelve weeks forecast from those before. */
class BackTestTest {

    @Test
    void where_all_went_on_as_before_the_forecast_says_what_came_to_pass() {
        assertThat(backTest(steady(3)).told().get(0)).satisfies(told -> {
            assertThat(told.what()).isEqualTo("TAKING_UP");
            assertThat(told.half()).isBetween(3, 5);
            assertThat(told.forecastHalf()).isBetween(told.half(), told.half() + 1);
        });
        assertThat(backTest(steady(3)).since()).isEqualTo(Past.TODAY.minusWeeks(12));
    }

    @Test
    void where_something_happened_that_nobody_could_know_it_shows() {
        assertThat(backTest(steady(20)).told().get(0)).satisfies(told -> {
            assertThat(told.half()).isEqualTo(28);
            assertThat(told.forecastHalf()).as("it looked at what was known before").isBetween(3, 6);
        });
    }

    @Test
    void of_fewer_than_ten_it_says_nothing_and_without_a_past_there_is_no_test() {
        assertThat(backTest(steady(3)).told().get(1)).as("nobody was referred").satisfies(told -> {
            assertThat(told.half()).isNull();
            assertThat(told.waits()).isZero();
        });
        assertThat(BackTest.of(new Past().team("one", "offer", -100, 1, 10).history(), 240, Past.WORK_DAYS, Past.LANDMARKS)).isEmpty();
    }

    /** One or two people a working day, each taken up so many working days later: three until the last twelve weeks. */
    private static Past steady(int lately) {
        var past = new Past();
        var today = Past.TODAY.toEpochDay();
        for (var day = 1; day <= 7 * 50; day++) {
            for (var one = 0; one <= day % 2 && Past.WORK_DAYS.has(today - day); one++) {
                var waits = Past.WORK_DAYS.after(today - day, day <= 7 * 12 ? lately : 3) - today + day;
                if (waits < day) {
                    past.team("case " + day + " " + one, "offer", -day + 0.4, waits, 30);
                } else {
                    past.waitsForTeam("case " + day + " " + one, "offer", -day + 0.4);
                }
            }
        }
        return past;
    }

    private static BackTest backTest(Past past) {
        return BackTest.of(past.history(), 240, Past.WORK_DAYS, Past.LANDMARKS).orElseThrow();
    }
}

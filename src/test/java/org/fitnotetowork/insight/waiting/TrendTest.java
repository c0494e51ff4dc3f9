package org.fitnotetowork.insight.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.fitnotetowork.insight.waiting.Bottleneck.Ended;
import org.junit.jupiter.api.Test;

/** Said in a word, and only where there is enough to say it of. */
class TrendTest {

    @Test
    void nine_in_ten_that_ended_lately_stand_beside_nine_in_ten_of_the_months_before() {
        assertThat(Trend.of(new Ended(10, 50L, 112L, 10, 100L))).contains(Trend.LONGER);
        assertThat(Trend.of(new Ended(10, 50L, 90L, 10, 100L))).contains(Trend.SHORTER);
        assertThat(Trend.of(new Ended(10, 50L, 100L, 10, 100L))).contains(Trend.ABOUT_THE_SAME);
    }

    @Test
    void what_may_be_the_width_of_two_buckets_is_no_trend() {
        assertThat(Trend.of(new Ended(10, 50L, 109L, 10, 100L))).contains(Trend.ABOUT_THE_SAME);
        assertThat(Trend.of(new Ended(10, 50L, 92L, 10, 100L))).contains(Trend.ABOUT_THE_SAME);
    }

    @Test
    void out_of_nine_nothing_is_said_and_a_list_that_has_stopped_is_not_called_quick() {
        assertThat(Trend.of(new Ended(9, 50L, 200L, 10, 100L))).isEmpty();
        assertThat(Trend.of(new Ended(10, 50L, 200L, 9, 100L))).isEmpty();
        assertThat(Trend.of(new Ended(0, null, null, 40, 100L))).isEmpty();
        assertThat(Trend.of(new Ended(0, null, null, 0, null))).isEmpty();
    }
}

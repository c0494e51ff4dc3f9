package org.fitnotetowork.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Shares with their intervals, and percentiles (domain K.5, K.6). */
class SharesAndPercentilesTest {

    @Test
    void eight_of_twenty_may_in_truth_be_22_to_61_per_cent() {
        var share = Wilson.of(8, 20);

        assertThat(share.share()).isEqualTo(0.4);
        assertThat(share.lower()).isCloseTo(0.2188, within(0.00005));
        assertThat(share.upper()).isCloseTo(0.6134, within(0.00005));
    }

    @Test
    void an_interval_holds_its_share_and_stays_between_none_and_all() {
        for (long all = 1; all < 60; all++) {
            for (long those = 0; those <= all; those++) {
                var share = Wilson.of(those, all);
                assertThat(share.share()).isBetween(share.lower(), share.upper());
                assertThat(share.lower()).isNotNegative();
                assertThat(share.upper()).isLessThanOrEqualTo(1);
            }
        }
        assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_percentile_is_a_value_that_was_measured() {
        var tenDays = LongStream.rangeClosed(1, 10).boxed().toList();

        assertThat(NearestRank.percentile(50, tenDays)).contains(5L);
        assertThat(NearestRank.percentile(51, tenDays)).contains(6L);
        assertThat(NearestRank.percentile(90, tenDays)).contains(9L);
        assertThat(NearestRank.percentile(100, tenDays)).contains(10L);
        assertThat(NearestRank.percentile(1, tenDays)).contains(1L);
        assertThat(NearestRank.percentile(50, List.of(9, 3, 7))).contains(7);
        assertThat(NearestRank.percentile(7, IntStream.rangeClosed(1, 100).boxed().toList())).contains(7);
        assertThat(NearestRank.percentile(50, List.<Long>of())).isEmpty();
    }
}

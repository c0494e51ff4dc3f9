package org.fitnotetowork.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fitnotetowork.insight.statistics.KaplanMeier.Wait;
import org.junit.jupiter.api.Test;

/** Shares with their intervals, percentiles, and waits that have not ended yet (domain K.5, K.6). */
class SharesAndWaitsTest {

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

    @Test
    void people_who_still_wait_make_the_wait_longer() {
        // By hand: after day 5 4/5; day 8 is one who still waits; after day 10 4/5 · 2/3 = 8/15; after day 20 4/5 · 1/3 = 4/15.
        var waits = List.of(ended(5), waiting(8), ended(10), ended(20), waiting(30));

        var curve = KaplanMeier.of(waits);

        assertThat(curve.goOnAfter(4)).isEqualTo(1);
        assertThat(curve.goOnAfter(5)).isEqualTo(0.8);
        assertThat(curve.goOnAfter(9)).isEqualTo(0.8);
        assertThat(curve.goOnAfter(10)).isCloseTo(8 / 15.0, within(1e-12));
        assertThat(curve.goOnAfter(500)).isCloseTo(4 / 15.0, within(1e-12));
        assertThat(curve.median()).hasValue(20);
        assertThat(NearestRank.percentile(50, List.of(5, 10, 20))).as("of the finished ones alone").contains(10);
    }

    @Test
    void whoever_is_lost_from_sight_on_a_day_was_there_for_the_waits_that_ended_on_it() {
        assertThat(KaplanMeier.of(List.of(ended(7), waiting(7), waiting(7), waiting(9))).goOnAfter(7)).isEqualTo(0.75);
    }

    @Test
    void exactly_a_half_is_the_median_though_a_machine_multiplies_to_a_little_more() {
        assertThat(KaplanMeier.of(List.of(ended(1), ended(2), waiting(3), waiting(3))).median()).hasValue(2);
        assertThat(KaplanMeier.of(LongStream.rangeClosed(1, 98).mapToObj(SharesAndWaitsTest::ended).toList()).median()).hasValue(49);
    }

    @Test
    void where_fewer_than_half_have_what_they_wait_for_there_is_no_median_yet() {
        assertThat(KaplanMeier.of(List.of(ended(3), waiting(90), waiting(95))).median()).isEmpty();
        assertThat(KaplanMeier.of(List.of()).median()).isEmpty();
        assertThat(KaplanMeier.of(List.of()).goOnAfter(10)).isEqualTo(1);
    }

    @Test
    void where_nobody_waits_any_more_the_curve_is_the_plain_share_and_its_median_the_nearest_rank() {
        for (int seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            var days = random.ints(1 + random.nextInt(80), 0, 60).asLongStream().boxed().toList();
            var curve = KaplanMeier.of(days.stream().map(SharesAndWaitsTest::ended).toList());

            assertThat(curve.median()).as("seed %d", seed).hasValue(NearestRank.percentile(50, days).orElseThrow());
            for (long day = 0; day < 60; day++) {
                var limit = day;
                assertThat(curve.goOnAfter(day)).isCloseTo(days.stream().filter(wait -> wait > limit).count() / (double) days.size(), within(1e-9));
            }
        }
    }

    @Test
    void in_random_lives_one_more_who_still_waits_never_makes_the_median_earlier() {
        for (int seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            var waits = new ArrayList<>(random.ints(2 + random.nextInt(60), 0, 60).mapToObj(days -> new Wait(days, random.nextInt(3) > 0)).toList());
            var before = KaplanMeier.of(waits).median();
            waits.add(waiting(random.nextInt(60)));

            var after = KaplanMeier.of(waits).median();

            assertThat(after.orElse(Long.MAX_VALUE)).as("seed %d", seed).isGreaterThanOrEqualTo(before.orElse(Long.MAX_VALUE));
        }
    }

    private static Wait ended(long days) {
        return new Wait(days, true);
    }

    private static Wait waiting(long days) {
        return new Wait(days, false);
    }
}

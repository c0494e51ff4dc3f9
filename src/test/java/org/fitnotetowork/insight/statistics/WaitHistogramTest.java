package org.fitnotetowork.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waits of years in a few hundred numbers: what a percentile loses by it, and that nothing is lost by adding up (issue 6). */
class WaitHistogramTest {

    private static final long TWO_YEARS = 2L * 366 * 86_400;

    @Test
    void every_second_of_two_years_is_at_most_two_and_a_half_per_cent_from_the_middle_of_its_bucket() {
        for (long seconds = 1; seconds < TWO_YEARS; seconds += 1 + seconds / 5_000) {
            assertThat((double) WaitHistogram.middleOf(WaitHistogram.bucketOf(seconds))).isCloseTo(seconds, within(0.025 * seconds));
        }
    }

    @Test
    void buckets_follow_each_other_without_gap_and_a_longer_wait_is_never_in_an_earlier_one() {
        for (long seconds = 0; seconds < 200_000; seconds++) {
            assertThat(WaitHistogram.bucketOf(seconds + 1) - WaitHistogram.bucketOf(seconds)).isBetween(0, 1);
        }
        assertThat(WaitHistogram.bucketOf(TWO_YEARS)).isEqualTo(337);
    }

    @Test
    void up_to_forty_seconds_every_second_has_its_own_bucket() {
        for (int seconds = 0; seconds < 40; seconds++) {
            assertThat(WaitHistogram.bucketOf(seconds)).isEqualTo(seconds);
            assertThat(WaitHistogram.middleOf(seconds)).isEqualTo(seconds);
        }
        assertThat(WaitHistogram.bucketOf(40)).isEqualTo(WaitHistogram.bucketOf(41)).isEqualTo(40);
        assertThat(WaitHistogram.bucketOf(42)).isEqualTo(41);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void percentiles_of_random_lives_are_within_three_per_cent_of_the_exact_ones(long seed) {
        var waits = randomWaits(new Random(seed));
        var histogram = WaitHistogram.of(waits);

        assertThat(histogram.count()).isEqualTo(waits.size());
        for (var p : List.of(1, 25, 50, 75, 90, 95, 99, 100)) {
            var exact = NearestRank.percentile(p, waits).orElseThrow();
            assertThat((double) histogram.percentile(p).orElseThrow()).isCloseTo(exact, within(0.03 * exact));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void days_added_up_in_any_order_are_the_whole_period(long seed) {
        var random = new Random(seed);
        var waits = randomWaits(random);
        var days = new ArrayList<WaitHistogram>();
        for (var rest = waits; !rest.isEmpty();) {
            var day = 1 + random.nextInt(rest.size());
            days.add(WaitHistogram.of(rest.subList(0, day)));
            rest = rest.subList(day, rest.size());
        }
        Collections.shuffle(days, random);

        assertThat(days.stream().reduce(WaitHistogram.NONE, WaitHistogram::merge)).isEqualTo(WaitHistogram.of(waits));
    }

    @Test
    void one_more_wait_is_a_new_histogram_and_leaves_the_old_one_as_it_was() {
        var before = WaitHistogram.NONE.add(3_600);
        var after = before.add(3_600);

        assertThat(before.count()).isEqualTo(1);
        assertThat(after.counts()).isEqualTo(Map.of(WaitHistogram.bucketOf(3_600), 2L));
        assertThatThrownBy(() -> after.counts().put(1, 1L)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void of_no_waits_there_is_no_percentile() {
        assertThat(WaitHistogram.NONE.percentile(50)).isEmpty();
        assertThat(new WaitHistogram(Map.of(7, 0L))).isEqualTo(WaitHistogram.NONE);
    }

    @Test
    void the_longest_wait_that_can_be_written_down_has_a_bucket() {
        assertThat((double) WaitHistogram.middleOf(WaitHistogram.bucketOf(Long.MAX_VALUE))).isCloseTo(Long.MAX_VALUE, within(0.05 * Long.MAX_VALUE));
    }

    @Test
    void a_wait_that_ends_before_it_began_is_refused_and_so_is_a_count_below_none() {
        assertThatThrownBy(() -> WaitHistogram.bucketOf(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WaitHistogram(Map.of(3, -1L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WaitHistogram.NONE.add(5).percentile(0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** From a glance to two years, as real waits are: many short ones, a long tail, and crowds at the same clock. */
    private static List<Long> randomWaits(Random random) {
        var waits = new ArrayList<Long>();
        var many = 1 + random.nextInt(2_000);
        for (int i = 0; i < many; i++) {
            waits.add(random.nextInt(4) == 0 ? 86_400L * (1 + random.nextInt(30)) : (long) Math.exp(random.nextDouble() * Math.log(TWO_YEARS)));
        }
        return waits;
    }
}

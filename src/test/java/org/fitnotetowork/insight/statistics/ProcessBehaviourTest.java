package org.fitnotetowork.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fitnotetowork.insight.statistics.Signal.OUTSIDE;
import static org.fitnotetowork.insight.statistics.Signal.SHIFT;
import static org.fitnotetowork.insight.statistics.Signal.TREND;
import static org.fitnotetowork.insight.statistics.Signal.TWO_OF_THREE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Charts as the NHS package draws them, with the test vectors A, B, C and E of domain K.3. */
class ProcessBehaviourTest {

    private static final double[] A = {18, 21, 19, 22, 20, 17, 23, 19, 21, 20, 18, 22, 24, 25, 23, 26, 24, 25, 27};
    private static final double[] B = {10, 12, 11, 13, 12, 10, 11, 12, 13, 11, 40, 12, 11, 10, 12, 13};
    private static final double[] C = {5, 6, 7, 8, 9, 10, 11, 10, 9, 10, 9, 8, 9};
    private static final double[] E = {10, 21, 20, 11, 12, 15, 18, 13, 10, 19, 29, 25, 30, 10};

    private static final Offset<Double> FOUR_PLACES = within(0.00005);

    @Test
    void vector_a_a_shift_runs_on_to_the_end() {
        var chart = chart(A);

        assertLimits(chart, 21.7895, 2.5, 15.1395, 28.4395);
        assertSignals(chart, SHIFT, 12, 13, 14, 15, 16, 17, 18, 19);
        assertNone(chart, OUTSIDE, TREND, TWO_OF_THREE);
    }

    @Test
    void vector_b_the_steps_to_and_from_an_outlier_do_not_widen_the_limits() {
        var chart = chart(B);

        assertLimits(chart, 13.3125, 1.3846, 9.6294, 16.9956);
        assertSignals(chart, OUTSIDE, 11);
        assertSignals(chart, SHIFT, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertNone(chart, TREND, TWO_OF_THREE);
    }

    @Test
    void vector_b_without_the_screen_has_the_raw_moving_range() {
        var chart = ProcessBehaviour.of(readings(B), ChartRules.plain(Better.HIGHER).unscreened());

        assertThat(chart.points().get(0).limits().movingRange()).isCloseTo(5.0, FOUR_PLACES);
        assertNone(chart, TREND, TWO_OF_THREE);
    }

    @Test
    void vector_c_a_trend_and_the_shift_it_ends_in() {
        var chart = chart(C);

        assertLimits(chart, 8.5385, 1.0, 5.8785, 11.1985);
        assertSignals(chart, OUTSIDE, 1);
        assertSignals(chart, SHIFT, 5, 6, 7, 8, 9, 10, 11);
        assertSignals(chart, TREND, 1, 2, 3, 4, 5, 6, 7);
        assertNone(chart, TWO_OF_THREE);
    }

    @Test
    void vector_e_two_of_three_flags_the_close_ones_and_not_the_one_between_them() {
        var chart = chart(E);

        assertLimits(chart, 17.3571, 6.4615, 0.1695, 34.5448);
        assertThat(chart.points().get(0).limits().nearUpper()).isCloseTo(28.8156, FOUR_PLACES);
        assertSignals(chart, TWO_OF_THREE, 11, 13);
        assertNone(chart, OUTSIDE, SHIFT, TREND);
    }

    @Test
    void six_on_one_side_are_no_shift_and_six_that_rise_are_no_trend() {
        assertNone(chart(10, 11, 10, 11, 10, 11, 20, 20, 20, 20, 20, 20), SHIFT);
        assertNone(chart(5, 1, 2, 3, 4, 5, 6, 3), TREND);
        assertSignals(chart(7, 1, 2, 3, 4, 5, 6, 7, 3), TREND, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void a_value_on_the_mean_interrupts_a_shift() {
        var chart = chart(1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3);

        assertThat(chart.points().get(0).limits().mean()).isEqualTo(2);
        assertNone(chart, SHIFT);
    }

    @Test
    void equal_values_are_no_trend_and_a_series_that_never_changes_says_nothing() {
        assertNone(chart(5, 1, 2, 3, 3, 4, 5, 6, 7, 3), TREND);
        assertNone(chart(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), OUTSIDE, SHIFT, TREND, TWO_OF_THREE);
    }

    @Test
    void two_close_points_on_different_sides_are_no_signal() {
        var chart = chart(10, 21, 20, 11, 12, 15, 18, 13, 10, 19, 29, 5, 30, 10);

        assertThat(chart.points().stream().filter(point -> point.signals().contains(TWO_OF_THREE))).isEmpty();
    }

    @Test
    void the_direction_that_is_better_decides_the_colour() {
        assertThat(last(Better.HIGHER, A)).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(last(Better.LOWER, A)).isEqualTo(Variation.CONCERN_HIGH);
        assertThat(last(Better.NEITHER, A)).isEqualTo(Variation.NEUTRAL_HIGH);
        assertThat(last(Better.HIGHER, B)).isEqualTo(Variation.COMMON_CAUSE);
        var falling = Arrays.stream(A).map(value -> 40 - value).toArray();
        assertThat(last(Better.HIGHER, falling)).isEqualTo(Variation.CONCERN_LOW);
        assertThat(last(Better.LOWER, falling)).isEqualTo(Variation.IMPROVEMENT_LOW);
        assertThat(last(Better.NEITHER, falling)).isEqualTo(Variation.NEUTRAL_LOW);
    }

    @Test
    void a_trend_is_coloured_by_its_side_of_the_mean_and_not_by_where_it_goes() {
        var rising = ProcessBehaviour.of(readings(C), ChartRules.plain(Better.HIGHER)).points();

        assertThat(rising.get(1).signals()).containsExactly(TREND);
        assertThat(rising.get(1).variation()).isEqualTo(Variation.CONCERN_LOW);
        assertThat(rising.get(5).variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
    }

    @Test
    void the_target_is_met_always_missed_always_or_hit_or_miss() {
        assertThat(assurance(Better.HIGHER, 30.0)).contains(Assurance.CONSISTENTLY_MISSES);
        assertThat(assurance(Better.HIGHER, 15.0)).contains(Assurance.CONSISTENTLY_MEETS);
        assertThat(assurance(Better.HIGHER, 20.0)).contains(Assurance.HIT_OR_MISS);
        assertThat(assurance(Better.LOWER, 30.0)).contains(Assurance.CONSISTENTLY_MEETS);
        assertThat(assurance(Better.LOWER, 15.0)).contains(Assurance.CONSISTENTLY_MISSES);
        assertThat(assurance(Better.LOWER, 28.0)).contains(Assurance.HIT_OR_MISS);
        assertThat(assurance(Better.HIGHER, null)).isEmpty();
        assertThat(assurance(Better.NEITHER, 30.0)).isEmpty();
    }

    @Test
    void a_rebase_works_out_the_limits_anew_and_no_run_crosses_it() {
        var from = month(12);
        var chart = ProcessBehaviour.of(readings(A), ChartRules.plain(Better.HIGHER).rebasedFrom(from));
        var alone = ProcessBehaviour.of(readings(A).subList(0, 12), ChartRules.plain(Better.HIGHER));

        assertThat(chart.points().subList(0, 12)).isEqualTo(alone.points());
        assertThat(chart.points().get(12).limits().mean()).isCloseTo((24 + 25 + 23 + 26 + 24 + 25 + 27) / 7.0, FOUR_PLACES);
        assertNone(chart, SHIFT);
        assertThat(chart.isShort()).isTrue();
        assertThat(alone.isShort()).isFalse();
    }

    @Test
    void limits_that_are_fixed_do_not_follow_what_comes_later() {
        var chart = ProcessBehaviour.of(readings(A), ChartRules.plain(Better.HIGHER).fixedAfter(12));
        var first = ProcessBehaviour.of(readings(A).subList(0, 12), ChartRules.plain(Better.HIGHER));

        assertThat(chart.points().get(18).limits()).isEqualTo(first.points().get(0).limits());
        assertSignals(chart, SHIFT, 12, 13, 14, 15, 16, 17, 18, 19);
    }

    @Test
    void fewer_than_twelve_points_are_a_short_series() {
        assertThat(chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1).isShort()).isTrue();
        assertThat(chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2).isShort()).isFalse();
    }

    @Test
    void nothing_to_draw_is_an_empty_chart_without_icons() {
        var chart = chart();

        assertThat(chart.points()).isEmpty();
        assertThat(chart.variation()).isEmpty();
        assertThat(chart.assurance()).isEmpty();
        assertThat(chart(5).points().get(0).limits()).isEqualTo(new Limits(5, 0));
    }

    @Test
    void limits_below_zero_keep_their_value() {
        assertThat(chart(0, 9, 1, 8, 0, 9).points().get(0).limits().lower()).isNegative();
    }

    @Test
    void in_random_series_the_mirror_image_signals_the_same_and_the_order_of_arrival_does_not_matter() {
        for (int seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var values = random.ints(5 + random.nextInt(60), 0, 30).asDoubleStream().toArray();
            var series = new ArrayList<>(readings(values));
            var chart = ProcessBehaviour.of(series, ChartRules.plain(Better.NEITHER));
            var mirrored = chart(Arrays.stream(values).map(value -> -value).toArray());
            Collections.shuffle(series, random);

            assertThat(signals(mirrored)).as("seed %d", seed).isEqualTo(signals(chart));
            assertThat(ProcessBehaviour.of(series, ChartRules.plain(Better.NEITHER))).as("seed %d", seed).isEqualTo(chart);
        }
    }

    private static ProcessBehaviour chart(double... values) {
        return ProcessBehaviour.of(readings(values), ChartRules.plain(Better.NEITHER));
    }

    private static List<Reading> readings(double... values) {
        return IntStream.range(0, values.length).mapToObj(i -> new Reading(month(i), values[i])).toList();
    }

    private static LocalDate month(int place) {
        return LocalDate.of(2025, 1, 1).plusMonths(place);
    }

    private static Variation last(Better better, double... values) {
        return ProcessBehaviour.of(readings(values), ChartRules.plain(better)).variation().orElseThrow();
    }

    private static Optional<Assurance> assurance(Better better, Double target) {
        return ProcessBehaviour.of(readings(A), ChartRules.plain(better).target(target)).assurance();
    }

    private static List<Set<Signal>> signals(ProcessBehaviour chart) {
        return chart.points().stream().map(ProcessBehaviour.Point::signals).toList();
    }

    private static void assertLimits(ProcessBehaviour chart, double mean, double movingRange, double lower, double upper) {
        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(point.limits().mean()).isCloseTo(mean, FOUR_PLACES);
            assertThat(point.limits().movingRange()).isCloseTo(movingRange, FOUR_PLACES);
            assertThat(point.limits().lower()).isCloseTo(lower, FOUR_PLACES);
            assertThat(point.limits().upper()).isCloseTo(upper, FOUR_PLACES);
        });
    }

    /** @param places counted from 1, as in the sources */
    private static void assertSignals(ProcessBehaviour chart, Signal signal, Integer... places) {
        assertThat(IntStream.range(0, chart.points().size()).filter(i -> chart.points().get(i).signals().contains(signal)).map(i -> i + 1).boxed()).containsExactly(places);
    }

    private static void assertNone(ProcessBehaviour chart, Signal... signals) {
        for (var signal : signals) {
            assertSignals(chart, signal);
        }
    }
}

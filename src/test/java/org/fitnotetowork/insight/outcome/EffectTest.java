package org.fitnotetowork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Gross, deadweight and net together, or no impact at all (domain I.7). */
class EffectTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @Test
    void what_would_have_happened_anyway_is_taken_off_by_cohort() {
        // By hand: 60 · 0.3 + 40 · 0.1 = 22 anyway, 12 more; p(1 - p)/N = 0.002244, 0.36 · (0.12/3.92)² = 0.00033736, 0.16 · (0.1/3.92)² = 0.00010412; 1.96 · root = 0.10157.
        var effect = effect(List.of(cohort("MH", 60, 24), cohort("MSK", 40, 10)), List.of(rate("MH", 0.3, 0.24, 0.36), rate("MSK", 0.1, 0.05, 0.15))).orElseThrow();

        assertThat(effect.covered()).isEqualTo(1);
        assertThat(effect.all().share().share()).isEqualTo(0.34);
        var net = effect.net().orElseThrow();
        assertThat(net.expected()).isCloseTo(22, within(1e-9));
        assertThat(net.additional()).isCloseTo(12, within(1e-9));
        assertThat(net.rate()).isCloseTo(0.12, within(1e-9));
        assertThat(net.lower()).isCloseTo(0.01843, within(0.00001));
        assertThat(net.upper()).isCloseTo(0.22157, within(0.00001));
        assertThat(effect.label()).isEqualTo("net of what would have happened anyway");
    }

    @Test
    void without_agreed_rates_for_nine_in_ten_there_is_no_net_and_the_gross_says_so() {
        var agreed = List.of(rate("MH", 0.3, 0.24, 0.36));

        var short_of_it = effect(List.of(cohort("MH", 89, 30), cohort("MSK", 11, 4)), agreed).orElseThrow();
        assertThat(short_of_it.covered()).isEqualTo(0.89);
        assertThat(short_of_it.net()).isEmpty();
        assertThat(short_of_it.label()).isEqualTo("gross, not impact");

        var just = effect(List.of(cohort("MH", 90, 30), cohort("MSK", 10, 4)), agreed).orElseThrow();
        assertThat(just.net().orElseThrow().expected()).as("the ten are taken to be as the others").isCloseTo(30, within(1e-9));
    }

    @Test
    void the_nearest_rate_holds_and_of_the_same_the_latest_version() {
        var second = new AgreedRate("ncl", "SUSTAINED_13", "OUT_OF_WORK", null, "MH", null, 0.2, 0.1, 0.3, Method.EXPERT, "x", MAY, 2, "x", MAY);

        var effect = effect(List.of(cohort("MH", 10, 4), cohort("OTHER", 10, 4)), List.of(rate("MH", 0.3, 0.24, 0.36), second, forEverybody(MAY, 9))).orElseThrow();

        assertThat(effect.net().orElseThrow().expected()).isCloseTo(10 * 0.2 + 10 * 0.5, within(1e-9));
    }

    @Test
    void a_rate_holds_for_the_people_of_its_time_only() {
        assertThat(effect(List.of(cohort("MH", 10, 4)), List.of(forEverybody(MAY.plusMonths(1), 1))).orElseThrow().covered()).isZero();
        assertThat(effect(List.of(cohort("MH", 10, 4)), List.of(forEverybody(MAY, 1))).orElseThrow().covered()).isEqualTo(1);
    }

    @Test
    void a_rate_holds_for_the_people_of_its_area_only_and_the_nation_has_those_of_its_areas() {
        var elsewhere = new Cohort("gm", MAY, "OUT_OF_WORK", "UNDER_6M", "MH", "35-49", "SELF", "NOT_KNOWN", 20, 4, 20);

        assertThat(effect(List.of(elsewhere), List.of(forEverybody(MAY, 1))).orElseThrow().covered()).isZero();
        var gm = new AgreedRate("gm", "SUSTAINED_13", null, null, null, null, 0.1, 0.05, 0.15, Method.EXPERT, "x", MAY, 1, "x", MAY);
        assertThat(effect(List.of(cohort("MH", 10, 4), elsewhere), List.of(forEverybody(MAY, 1), gm)).orElseThrow().net().orElseThrow().expected())
                .isCloseTo(10 * 0.5 + 20 * 0.1, within(1e-9));
    }

    @Test
    void a_net_effect_may_be_below_nothing_and_is_shown_as_it_is() {
        assertThat(effect(List.of(cohort("MH", 100, 20)), List.of(rate("MH", 0.3, 0.24, 0.36))).orElseThrow().net().orElseThrow().additional()).isCloseTo(-10, within(1e-9));
    }

    @Test
    void of_nobody_there_is_nothing_to_say() {
        assertThat(effect(List.of(), List.of())).isEmpty();
    }

    @Test
    void groups_are_compared_with_the_largest_and_none_is_left_out() {
        var breakdown = Breakdown.of(Dimension.MAIN_NEED, List.of(cohort("MH", 60, 24), cohort("MH", 40, 16), cohort("MSK", 3, 0)));

        assertThat(breakdown.groups()).containsExactly(new Group("MH", 100, 40, 100), new Group("MSK", 3, 0, 3));
        assertThat(breakdown.reference()).contains(breakdown.groups().get(0));
        assertThat(breakdown.comparisons()).containsExactly(new Breakdown.Comparison(breakdown.groups().get(0), 0, 1.0), new Breakdown.Comparison(breakdown.groups().get(1), -0.4, 0.0));
        assertThat(breakdown.groups().get(1).share().upper()).as("three people say little").isCloseTo(0.5615, within(0.0001));
        assertThat(Breakdown.of(Dimension.AGE_BAND, List.of()).comparisons()).isEmpty();
    }

    private static Optional<Effect> effect(List<Cohort> cohorts, List<AgreedRate> agreed) {
        return Effect.of(cohorts, agreed, OptionalDouble.empty());
    }

    private static Cohort cohort(String mainNeed, long people, long reached) {
        return new Cohort("ncl", MAY, "OUT_OF_WORK", "UNDER_6M", mainNeed, "35-49", "SELF", "NOT_KNOWN", people, reached, people);
    }

    private static AgreedRate rate(String mainNeed, double rate, double lower, double upper) {
        return new AgreedRate("ncl", "SUSTAINED_13", "OUT_OF_WORK", null, mainNeed, null, rate, lower, upper, Method.PSM, "x", LocalDate.of(2025, 1, 1), 1, "A. Person", LocalDate.of(2025, 1, 1));
    }

    private static AgreedRate forEverybody(LocalDate from, int version) {
        return new AgreedRate("ncl", "SUSTAINED_13", null, null, null, null, 0.5, 0.4, 0.6, Method.EXPERT, "x", from, version, "x", MAY);
    }
}

package org.fitnotetowork.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One dictionary of the core set of domain K.7. */
class DictionaryTest {

    private final Dictionary dictionary = new Dictionary();

    @Test
    void it_has_the_measures_of_the_core_set_in_their_order_and_then_extras_with_a_prefix_of_their_own() {
        assertThat(dictionary.all()).extracting(Measure::id)
                .containsExactlyElementsOf(Stream.concat(IntStream.rangeClosed(1, 41).mapToObj("M%02d"::formatted), IntStream.rangeClosed(1, 2).mapToObj("L%02d"::formatted)).toList());
    }

    @Test
    void each_says_in_a_sentence_what_it_is_and_where_that_comes_from() {
        assertThat(dictionary.all()).allSatisfy(measure -> {
            assertThat(measure.definition()).as(measure.id()).endsWith(".").hasSizeGreaterThan(30);
            assertThat(measure.formula()).as(measure.id()).isNotBlank();
            assertThat(measure.source()).as(measure.id()).contains(measure.id().startsWith("M") ? "domain K.7 " + measure.id() : "a local extra by K.1");
            assertThat(measure.version()).as(measure.id()).isPositive();
        });
    }

    @Test
    void each_that_is_counted_by_month_has_a_query_and_each_query_a_measure() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/insight/measures"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".sql", "")))
                    .containsExactlyInAnyOrderElementsOf(dictionary.all().stream().filter(Measure::isByMonth).map(Measure::id).toList());
        }
    }

    @Test
    void each_that_is_not_says_why_and_has_no_chart() {
        assertThat(dictionary.all().stream().filter(measure -> !measure.isByMonth())).isNotEmpty().allSatisfy(measure -> {
            assertThat(measure.reason()).as(measure.id()).hasSizeGreaterThan(20);
            assertThat(measure.chart()).as(measure.id()).isFalse();
        });
        assertThat(dictionary.all().stream().filter(Measure::isByMonth)).allSatisfy(measure -> assertThat(measure.reason()).as(measure.id()).isEmpty());
    }

    @Test
    void what_belongs_to_an_outcome_and_a_period_says_where_it_stands() {
        assertThat(dictionary.all().stream().filter(measure -> measure.status() == Measure.Status.BY_OUTCOME)).extracting(Measure::id).containsExactly("M31", "M41");
        assertThat(dictionary.get("M31").reason()).contains("on the page Outcomes");
        var cost = dictionary.get("M41");
        assertThatThrownBy(() -> new Measure(cost.id(), cost.name(), cost.definition(), cost.formula(), cost.source(), cost.cadence(), cost.unit(), cost.outOf(), cost.better(), 1, false, 0, 0,
                Measure.Status.BY_OUTCOME, " ")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("says why");
    }

    @Test
    void missed_appointments_are_for_looking_at_services_and_given_to_nobody_outside() {
        assertThat(dictionary.all().stream().filter(measure -> measure.status() == Measure.Status.INTERNAL)).extracting(Measure::id).containsExactly("M14");
        assertThat(dictionary.get("M14").isByMonth()).isTrue();
        assertThat(dictionary.get("M14").definition()).endsWith("Internal only.");
    }

    @Test
    void a_part_may_be_in_another_unit_than_its_measure() {
        var days = dictionary.get("M13");

        assertThat(dictionary.unitOf(days, "")).isEqualTo(Measure.Unit.DAYS);
        assertThat(dictionary.unitOf(days, "p90")).isEqualTo(Measure.Unit.DAYS);
        assertThat(dictionary.unitOf(days, "within 42 days")).isEqualTo(Measure.Unit.SHARE);
        assertThat(dictionary.unitOf(dictionary.get("M37"), "p90 days open")).isEqualTo(Measure.Unit.DAYS);
    }

    @Test
    void a_query_says_first_which_measure_it_counts() {
        assertThat(dictionary.all().stream().filter(Measure::isByMonth))
                .allSatisfy(measure -> assertThat(Files.readString(Path.of("src/main/resources/insight/measures/" + measure.id() + ".sql"))).startsWith("-- " + measure.id() + " "));
    }

    @Test
    void nobody_asks_for_a_measure_that_there_is_not() {
        assertThatThrownBy(() -> dictionary.get("M99")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("M99");
    }
}

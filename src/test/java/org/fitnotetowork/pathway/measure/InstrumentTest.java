package org.fitnotetowork.pathway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers, bands and change as in domain F5 and I.6. */
class InstrumentTest {

    @ParameterizedTest
    @CsvSource({
        "PHQ9, 0, minimal", "PHQ9, 4, minimal", "PHQ9, 5, mild", "PHQ9, 9, mild", "PHQ9, 10, moderate", "PHQ9, 14, moderate", "PHQ9, 15, moderately severe",
        "PHQ9, 19, moderately severe", "PHQ9, 20, severe", "PHQ9, 27, severe",
        "GAD7, 0, minimal", "GAD7, 4, minimal", "GAD7, 5, mild", "GAD7, 9, mild", "GAD7, 10, moderate", "GAD7, 14, moderate", "GAD7, 15, severe", "GAD7, 21, severe",
        "PHQ4, 0, none", "PHQ4, 2, none", "PHQ4, 3, mild", "PHQ4, 5, mild", "PHQ4, 6, moderate", "PHQ4, 8, moderate", "PHQ4, 9, severe", "PHQ4, 12, severe",
        "PHQ2, 2, below 3", "PHQ2, 3, offer the full questionnaire", "GAD2, 2, below 3", "GAD2, 3, offer the full questionnaire",
        "ONS4_SATISFIED, 0, low", "ONS4_SATISFIED, 4, low", "ONS4_SATISFIED, 5, medium", "ONS4_SATISFIED, 6, medium", "ONS4_SATISFIED, 7, high", "ONS4_SATISFIED, 8, high",
        "ONS4_SATISFIED, 9, very high", "ONS4_SATISFIED, 10, very high", "ONS4_WORTHWHILE, 4, low", "ONS4_WORTHWHILE, 5, medium", "ONS4_HAPPY, 8, high", "ONS4_HAPPY, 9, very high",
        "ONS4_ANXIOUS, 0, very low", "ONS4_ANXIOUS, 1, very low", "ONS4_ANXIOUS, 2, low", "ONS4_ANXIOUS, 3, low", "ONS4_ANXIOUS, 4, medium", "ONS4_ANXIOUS, 5, medium",
        "ONS4_ANXIOUS, 6, high", "ONS4_ANXIOUS, 10, high",
        "CONFIDENCE, 5, ", "PAIN, 5, ", "GENERAL_HEALTH, 3, ", "DAYS_ABSENT, 28, "
    })
    void each_band_begins_and_ends_where_it_is_agreed(String scale, int value, String band) {
        assertThat(scale(scale).band(value)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({
        "PHQ9, 16, 10, RELIABLE_IMPROVEMENT", "PHQ9, 16, 11, NO_RELIABLE_CHANGE", "PHQ9, 10, 15, NO_RELIABLE_CHANGE", "PHQ9, 10, 16, RELIABLE_DETERIORATION",
        "GAD7, 12, 8, RELIABLE_IMPROVEMENT", "GAD7, 12, 9, NO_RELIABLE_CHANGE", "GAD7, 9, 12, NO_RELIABLE_CHANGE", "GAD7, 8, 12, RELIABLE_DETERIORATION",
        "ONS4_SATISFIED, 5, 6, RELIABLE_IMPROVEMENT", "ONS4_SATISFIED, 5, 5, NO_RELIABLE_CHANGE", "ONS4_SATISFIED, 5, 4, RELIABLE_DETERIORATION",
        "ONS4_WORTHWHILE, 5, 6, RELIABLE_IMPROVEMENT", "ONS4_HAPPY, 6, 5, RELIABLE_DETERIORATION",
        "ONS4_ANXIOUS, 5, 4, RELIABLE_IMPROVEMENT", "ONS4_ANXIOUS, 5, 6, RELIABLE_DETERIORATION",
        "CONFIDENCE, 4, 6, RELIABLE_IMPROVEMENT", "CONFIDENCE, 4, 5, NO_RELIABLE_CHANGE", "CONFIDENCE, 4, 3, NO_RELIABLE_CHANGE", "CONFIDENCE, 4, 2, RELIABLE_DETERIORATION",
        "PHQ4, 12, 0, NOT_JUDGED", "PAIN, 9, 1, NOT_JUDGED", "GENERAL_HEALTH, 5, 1, NOT_JUDGED", "DAYS_ABSENT, 28, 0, NOT_JUDGED"
    })
    void change_is_told_only_from_the_agreed_difference_on_and_in_the_right_direction(String scale, int before, int after, Change.Kind kind) {
        assertThat(scale(scale).change(before, after)).isEqualTo(kind);
    }

    @Test
    void the_sum_of_all_answers_is_the_score() {
        assertThat(Instrument.PHQ9.score(all(Instrument.PHQ9, 3))).containsExactly(new Score("PHQ9", 27, "severe", false));
        assertThat(Instrument.GAD7.score(all(Instrument.GAD7, 1))).containsExactly(new Score("GAD7", 7, "mild", false));
        assertThat(Instrument.PHQ4.score(Map.of("phq4Item1", 3, "phq4Item2", 2, "phq4Item3", 1, "phq4Item4", 0))).containsExactly(new Score("PHQ4", 6, "moderate", false),
                new Score("GAD2", 5, "offer the full questionnaire", false), new Score("PHQ2", 1, "below 3", false));
    }

    @Test
    void one_missing_answer_of_the_long_questionnaires_is_estimated_and_marked_and_two_make_no_score() {
        var mood = all(Instrument.PHQ9, 2);
        mood.remove("phq9Item3");
        assertThat(Instrument.PHQ9.score(mood)).containsExactly(new Score("PHQ9", 18, "moderately severe", true));
        mood.remove("phq9Item4");
        assertThat(Instrument.PHQ9.score(mood)).isEmpty();

        var worry = all(Instrument.GAD7, 1);
        worry.put("gad7Item1", 3);
        worry.remove("gad7Item2");
        assertThat(Instrument.GAD7.score(worry)).as("8 of 6 answers make 9.33 of 7").containsExactly(new Score("GAD7", 9, "mild", true));
        worry.remove("gad7Item3");
        assertThat(Instrument.GAD7.score(worry)).isEmpty();
    }

    @Test
    void the_short_questionnaire_estimates_nothing_but_its_halves_stand_by_themselves() {
        assertThat(Instrument.PHQ4.score(Map.of("phq4Item1", 2, "phq4Item2", 2, "phq4Item3", 1))).extracting(Score::scale).containsExactly("GAD2");
    }

    @Test
    void the_four_well_being_numbers_are_never_added_up_and_each_stands_alone() {
        assertThat(Instrument.ONS4.score(Map.of("onsHappy", 9, "onsAnxious", 1))).containsExactlyInAnyOrder(new Score("ONS4_HAPPY", 9, "very high", false), new Score("ONS4_ANXIOUS", 1, "very low", false));
        assertThat(Instrument.ONS4.scales()).allMatch(scale -> scale.items().size() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_answered_is_no_number(Instrument instrument) {
        assertThat(instrument.score(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_outside_its_range_is_refused(Instrument instrument) {
        var item = instrument.items().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> instrument.score(Map.of(item, instrument.highest() + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> instrument.score(Map.of(item, instrument.lowest() - 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> instrument.score(Map.of("somethingElse", instrument.lowest())));
    }

    @Test
    void only_questionnaires_whose_words_may_be_shipped_are_here() {
        assertThat(Instrument.values()).extracting(Enum::name).containsExactly("PHQ9", "GAD7", "PHQ4", "ONS4", "CONFIDENCE", "GENERAL_HEALTH", "PAIN", "DAYS_ABSENT");
        assertThat(Instrument.values()).filteredOn(Instrument::isClinical).containsExactly(Instrument.PHQ9, Instrument.GAD7, Instrument.PHQ4);
    }

    private static Map<String, Integer> all(Instrument instrument, int value) {
        var answers = new HashMap<String, Integer>();
        instrument.items().forEach(item -> answers.put(item, value));
        return answers;
    }

    private static Scale scale(String code) {
        return Arrays.stream(Instrument.values()).map(Instrument::scales).flatMap(List::stream).filter(scale -> scale.code().equals(code)).findFirst().orElseThrow();
    }
}

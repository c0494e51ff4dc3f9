package org.fitnotetowork.platform.taskform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser was asked to keep of a number, the server keeps too. */
class NumbersInFormsTest {

    private final FormRules rules = new FormRules();

    @ParameterizedTest
    @ValueSource(doubles = {1, 45, 45.0, 480})
    void whole_minutes_within_a_working_day_are_taken(double minutes) {
        assertThat(check("minutes", minutes).number("minutes")).isEqualTo((int) minutes);
    }

    @ParameterizedTest
    @CsvSource({"7.5, Minutes must be a whole number.", "0, Minutes must be 1 or more.", "-5, Minutes must be 1 or more.", "481, Minutes must be 480 or less."})
    void any_other_is_refused_at_the_field_with_a_sentence(double minutes, String sentence) {
        assertThatThrownBy(() -> check("minutes", minutes)).isInstanceOfSatisfying(AnswersRefused.class,
                refused -> assertThat(refused.problems()).containsExactly(Problem.refuse("minutes", sentence)));
    }

    @Test
    void a_number_may_have_as_many_decimal_places_as_its_field_says() {
        assertThat(check("hours", 37.5).values()).containsEntry("hours", 37.5);
        assertThatThrownBy(() -> check("hours", 37.25)).isInstanceOfSatisfying(AnswersRefused.class,
                refused -> assertThat(refused.problems()).containsExactly(Problem.refuse("hours", "Hours must have no more digits after the point than 1.")));
        assertThat(check("score", 3.125).values()).as("says nothing of them").containsEntry("score", 3.125);
    }

    private Answers check(String field, Number value) {
        return rules.check(form(), Map.of(field, value), Set.of(), list -> Set.of());
    }

    private static Form form() {
        try {
            return Form.of("numbers", new ObjectMapper().readTree("""
                    {"components": [
                      {"type": "number", "key": "minutes", "label": "Minutes", "decimalDigits": 0, "validate": {"min": 1, "max": 480}},
                      {"type": "number", "key": "hours", "label": "Hours", "decimalDigits": 1},
                      {"type": "number", "key": "score", "label": "Score"}]}"""));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

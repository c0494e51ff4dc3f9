package org.fitnotetowork.pathway.measure.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.fitnotetowork.pathway.measure.Instrument;
import org.fitnotetowork.platform.engine.Feel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form asks exactly what the questionnaires score, and gives the crisis numbers the moment they are needed. */
class QuestionnaireFormTest {

    private static final FeelEngine FEEL = Feel.engine();

    private final JsonNode form = read();

    @ParameterizedTest
    @EnumSource
    void each_questionnaire_has_its_group_with_exactly_its_questions_and_none_is_required(Instrument instrument) {
        var group = group(instrument);
        var questions = parts(group).stream().filter(part -> part.hasNonNull("key")).toList();

        assertThat(group.at("/conditional/hide").asText()).isEqualTo("=instrument != \"" + instrument + "\"");
        assertThat(questions).extracting(question -> question.get("key").asText()).containsExactlyInAnyOrderElementsOf(instrument.items());
        assertThat(questions).noneMatch(question -> question.at("/validate/required").asBoolean());
        questions.forEach(question -> assertThat(range(question)).as(question.get("key").asText()).containsExactly(IntStream.rangeClosed(instrument.lowest(), instrument.highest()).boxed().toArray(Integer[]::new)));
    }

    @Test
    void the_crisis_numbers_are_on_the_screen_as_soon_as_the_ninth_question_is_answered_with_more_than_zero() {
        var crisis = parts(group(Instrument.PHQ9)).stream().filter(part -> part.path("id").asText().equals("Text_phq9Now")).findFirst().orElseThrow();

        assertThat(crisis.get("text").asText()).contains("999", "111 option 2", "116 123", "SHOUT to 85258");
        assertThat(isHidden(crisis, null)).isTrue();
        assertThat(isHidden(crisis, "0")).isTrue();
        for (var answer : List.of("1", "2", "3")) {
            assertThat(isHidden(crisis, answer)).as(answer).isFalse();
        }
    }

    private static boolean isHidden(JsonNode part, String answer) {
        return FEEL.evaluateSimpleExpression(part.at("/conditional/hide").asText().substring(1), Variables.createVariables().putValue("phq9Item9", answer).asVariableContext());
    }

    private static List<Integer> range(JsonNode question) {
        return question.has("values") ? StreamSupport.stream(question.get("values").spliterator(), false).map(option -> Integer.valueOf(option.get("value").asText())).toList()
                : IntStream.rangeClosed(question.at("/validate/min").asInt(), question.at("/validate/max").asInt()).boxed().toList();
    }

    private JsonNode group(Instrument instrument) {
        return parts(form).stream().filter(part -> part.path("id").asText().equals("Group_" + instrument)).findFirst().orElseThrow();
    }

    private static List<JsonNode> parts(JsonNode parent) {
        var parts = new ArrayList<JsonNode>();
        parent.get("components").forEach(parts::add);
        return parts;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Path.of("forms/measure/ask-questionnaire.form").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

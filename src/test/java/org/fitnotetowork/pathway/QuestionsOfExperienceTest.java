package org.fitnotetowork.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the questions of measure M40 stand in their forms: one scale everywhere, and nobody needs to answer. The server applies what the form says again. */
class QuestionsOfExperienceTest {

    @ParameterizedTest
    @CsvSource({"followup/ask-if-work-lasts,treatedWithRespect", "followup/ask-if-work-lasts,ownPlan", "followup/ask-if-work-lasts,joinedUp", "casefile/agree-end,treatedWithRespect",
            "casefile/agree-end,ownPlan", "casefile/agree-end,joinedUp", "referral/record-support,equalVoice", "employer/review-return,useful"})
    void a_question_is_answered_in_whole_numbers_from_0_to_10_or_not_at_all(String form, String key) throws IOException {
        var question = field(form, key);

        assertThat(question.at("/validate/min").asInt(-1)).isZero();
        assertThat(question.at("/validate/max").asInt(-1)).isEqualTo(10);
        assertThat(question.at("/decimalDigits").asInt(-1)).isZero();
        assertThat(question.at("/validate").has("required")).isFalse();
    }

    @Test
    void the_person_is_asked_the_same_in_both_forms() throws IOException {
        for (var key : new String[] {"treatedWithRespect", "ownPlan", "joinedUp"}) {
            assertThat(field("casefile/agree-end", key).get("label")).isEqualTo(field("followup/ask-if-work-lasts", key).get("label"));
        }
    }

    @Test
    void the_person_is_asked_in_weeks_4_and_13_only_and_where_they_are_reached() throws IOException {
        var hide = group("followup/ask-if-work-lasts").at("/conditional/hide").asText();

        assertThat(hide).contains("NOT_REACHED", "STOPS", "Week 1\"", "Week 26", "Week 52").doesNotContain("Week 4", "Week 13");
    }

    private static JsonNode field(String form, String key) throws IOException {
        return read(form).findParents("key").stream().filter(field -> field.get("key").asText().equals(key)).findFirst().orElseThrow();
    }

    private static JsonNode group(String form) throws IOException {
        return read(form).findParents("id").stream().filter(part -> part.get("id").asText().equals("Group_experience")).findFirst().orElseThrow();
    }

    private static JsonNode read(String form) throws IOException {
        return new ObjectMapper().readTree(Path.of("forms/" + form + ".form").toFile());
    }
}

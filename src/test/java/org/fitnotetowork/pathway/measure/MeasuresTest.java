package org.fitnotetowork.pathway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.fitnotetowork.pathway.safeguarding.Level;
import org.fitnotetowork.pathway.safeguarding.Safeguarding;
import org.fitnotetowork.pathway.safeguarding.Sign;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.fitnotetowork.platform.disclosure.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are kept with their numbers; a worrying one opens a risk; none ever ends one. */
class MeasuresTest {

    private static final String TEAM = "ncl-workwell";
    private static final String KEY = Base64.getEncoder().encodeToString("thirty-two bytes, none a secret.".getBytes(StandardCharsets.UTF_8));
    private static final String ANOTHER_KEY = Base64.getEncoder().encodeToString("thirty-two bytes of another team".getBytes(StandardCharsets.UTF_8));
    private static int cases = 800_000;

    private final Safeguarding safeguarding = new Safeguarding();
    private final KeptScores kept = new KeptScores(Tables.sql(), safeguarding.time);
    private final InstrumentsOffered offered = offered();
    private final Measures measures = new Measures(Tables.sql(), offered, kept, new SealedAnswers(Tables.sql(), KEY), safeguarding.raising, safeguarding.time);
    private final MeasureFacts facts = new MeasureFacts(kept);
    private final String reference = "HW-2026-" + ++cases;

    @Test
    void change_is_told_from_the_first_to_the_latest_answer() {
        keep(Instrument.CONFIDENCE, Map.of("confidenceNow", 3));
        assertThat(measures.change(reference)).as("once is no change").isEmpty();
        safeguarding.time.passes(Duration.ofDays(30));
        keep(Instrument.CONFIDENCE, Map.of("confidenceNow", 9));
        safeguarding.time.passes(Duration.ofDays(30));
        keep(Instrument.CONFIDENCE, Map.of("confidenceNow", 4));

        assertThat(measures.change(reference)).singleElement().satisfies(change -> {
            assertThat(change.first()).isEqualTo(3);
            assertThat(change.latest()).isEqualTo(4);
            assertThat(change.kind()).isEqualTo(Change.Kind.NO_RELIABLE_CHANGE);
        });
        assertThat(text()).contains("Confidence about work (0 to 10): 4, on 2026-07-03; 3 on 2026-05-04: no reliable change").contains("no diagnosis");
    }

    /** All three keep their answer as this questionnaire's: other words would make another question. */
    @ParameterizedTest
    @ValueSource(strings = {"conversation/hold-conversation", "casefile/review-plan", "followup/ask-if-work-lasts"})
    void confidence_is_asked_in_the_words_of_the_questionnaire(String form) throws IOException {
        var questionnaire = field("measure/ask-questionnaire", "confidenceNow");
        var asked = field(form, "confidence");

        assertThat(asked.get("label").asText()).isEqualTo(questionnaire.get("label").asText()).isNotBlank();
        assertThat(asked.get("description").asText()).startsWith(questionnaire.get("description").asText());
        assertThat(asked.get("validate")).isEqualTo(questionnaire.get("validate"));
        assertThat(asked.at("/properties/information").asText()).isEqualTo("clinical-scores");
    }

    private static JsonNode field(String form, String key) throws IOException {
        var fields = new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile()).findParents("key");
        return fields.stream().filter(field -> field.get("key").asText().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void a_review_of_the_plan_pairs_with_what_was_asked_before_and_a_skipped_question_leaves_no_number() {
        var review = new ConfidenceAtReview(measures);
        keep(Instrument.CONFIDENCE, Map.of("confidenceNow", 4));
        safeguarding.time.passes(Duration.ofDays(21));
        review.on(new PlanReviewed(reference, "MORE_SUPPORT", null, null, null, null, TEAM, "coach.ncl"));
        assertThat(measures.change(reference)).isEmpty();

        review.on(new PlanReviewed(reference, "MORE_SUPPORT", null, null, null, 7, TEAM, "coach.ncl"));
        assertThat(measures.change(reference)).extracting(Change::first, Change::latest, Change::kind).containsExactly(tuple(4, 7, Change.Kind.RELIABLE_IMPROVEMENT));
    }

    @Test
    void answers_to_another_version_of_the_questions_are_not_compared() {
        keep(Instrument.PAIN, Map.of("painNow", 8));
        Tables.sql().sql("update measure.questionnaire set version = 'en-GB-0' where case_reference = ?").param(reference).update();
        keep(Instrument.PAIN, Map.of("painNow", 2));

        assertThat(measures.change(reference)).isEmpty();
    }

    @Test
    void one_mood_answer_above_zero_opens_a_risk_even_where_too_much_was_skipped_for_a_score() {
        safeguarding.time.is("2026-11-18T10:00");

        var risk = measures.keep(reference, TEAM, Instrument.PHQ9, Map.of("phq9Item9", 1), "coach.ncl");

        assertThat(risk).isPresent();
        assertThat(safeguarding.raising.get(risk.get()).level()).isEqualTo(Level.P1);
        assertThat(kept.of(List.of(reference))).as("no score is made of one answer").isEmpty();
        assertThat(safeguarding.isPaused(reference)).isTrue();
    }

    @Test
    void a_severe_score_asks_for_a_review_and_zeroes_ask_for_nothing() {
        var severe = all(3);
        severe.put("phq9Item9", 0);
        var review = measures.keep(reference, TEAM, Instrument.PHQ9, severe, "coach.ncl");
        assertThat(safeguarding.raising.get(review.orElseThrow()).level()).isEqualTo(Level.P2);

        assertThat(measures.keep(reference, TEAM, Instrument.PHQ9, all(0), "coach.ncl")).isEmpty();
    }

    @Test
    void a_zero_never_clears_a_risk_that_somebody_has_seen() {
        var seen = safeguarding.raising.raise(reference, List.of(Sign.of(Sign.Kind.COACH_CONCERN)), null, TEAM, "coach.ncl").orElseThrow();

        assertThat(measures.keep(reference, TEAM, Instrument.PHQ9, all(0), "coach.ncl")).isEmpty();

        assertThat(safeguarding.raising.get(seen).isOpen()).isTrue();
        assertThat(safeguarding.isPaused(reference)).isTrue();
    }

    @Test
    void without_a_clinician_on_call_no_clinical_questionnaire_is_asked_or_kept() {
        assertThat(offered.by("lsc-workwell")).doesNotContain(Instrument.PHQ9, Instrument.GAD7, Instrument.PHQ4).contains(Instrument.ONS4);
        assertThat(offered.by(TEAM)).contains(Instrument.PHQ9);
        assertThatIllegalArgumentException().isThrownBy(() -> measures.keep(reference, "lsc-workwell", Instrument.PHQ9, all(1), "coach.lsc"));
        assertThat(Tables.sql().sql("select count(*) from measure.questionnaire where case_reference = ?").param(reference).query(Long.class).single()).isZero();
    }

    @Test
    void who_skips_every_question_leaves_nothing_behind() {
        keep(Instrument.ONS4, Map.of());

        assertThat(Tables.sql().sql("select count(*) from measure.questionnaire where case_reference = ?").param(reference).query(Long.class).single()).isZero();
        assertThat(facts.facts(List.of(reference), Set.of("measuresText"))).isEmpty();
    }

    @Test
    void an_estimated_score_says_so_and_the_single_answers_reach_no_screen() {
        var answers = all(1);
        answers.remove("phq9Item1");
        answers.put("phq9Item9", 0);
        keep(Instrument.PHQ9, answers);

        assertThat(text()).contains("Mood (PHQ-9, 0 to 27): 8, mild (one answer was missing)").doesNotContain("phq9Item");
    }

    @Test
    void single_answers_rest_sealed_and_open_with_their_key_alone() {
        var answers = Map.of("phq9Item1", 3, "phq9Item9", 0);
        keep(Instrument.PHQ9, answers);

        assertThat(new SealedAnswers(Tables.sql(), KEY).open(latest())).isEqualTo(answers);
        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("phq9");
        assertThatIllegalStateException().isThrownBy(() -> new SealedAnswers(Tables.sql(), ANOTHER_KEY).open(latest()));
        assertThat(Tables.sql().sql("select table_name from information_schema.columns where table_schema = 'measure' and column_name = 'item'").query(String.class).list())
                .as("nothing keeps an item in the clear").isEmpty();
    }

    @Test
    void the_same_answers_are_never_sealed_alike_and_answers_of_another_time_do_not_pass_for_these() {
        keep(Instrument.PAIN, Map.of("painNow", 4));
        var earlier = latest();
        var earlierSealed = sealed();
        keep(Instrument.PAIN, Map.of("painNow", 4));
        assertThat(sealed()).isNotEqualTo(earlierSealed);

        Tables.sql().sql("update measure.sealed_answers set sealed = ? where questionnaire = ?").params(sealed(), earlier).update();
        assertThatIllegalStateException().isThrownBy(() -> new SealedAnswers(Tables.sql(), KEY).open(earlier)).withMessageContaining("ANSWERS_MISPLACED");
    }

    @Test
    void a_key_that_is_none_keeps_the_application_from_starting_and_is_not_repeated() {
        assertThatIllegalStateException().isThrownBy(() -> new SealedAnswers(Tables.sql(), "a short one")).withMessageContaining("openssl").withMessageNotContaining("a short one");
        assertThatIllegalStateException().isThrownBy(() -> new SealedAnswers(Tables.sql(), ""));
    }

    private long latest() {
        return Tables.sql().sql("select max(id) from measure.questionnaire where case_reference = ?").param(reference).query(Long.class).single();
    }

    private byte[] sealed() {
        return Tables.sql().sql("select sealed from measure.sealed_answers where questionnaire = ?").param(latest()).query(byte[].class).single();
    }

    private void keep(Instrument instrument, Map<String, Integer> answers) {
        measures.keep(reference, TEAM, instrument, answers, "coach.ncl");
    }

    private String text() {
        var fact = facts.facts(List.of(reference), Set.of("measuresText")).get(0);
        assertThat(fact.item()).isEqualTo(Item.CLINICAL_SCORES);
        return (String) fact.value();
    }

    private static Map<String, Integer> all(int value) {
        var answers = new HashMap<String, Integer>();
        Instrument.PHQ9.items().forEach(item -> answers.put(item, value));
        return answers;
    }

    private static InstrumentsOffered offered() {
        var organisations = mock(Organisations.class);
        when(organisations.get(anyString())).thenAnswer(call -> new Organisation(call.getArgument(0), "A team", Organisation.Kind.COACHING_TEAM, ((String) call.getArgument(0)).substring(0, 3)));
        return new InstrumentsOffered(organisations, AreasAsWritten.areas(), Clock.fixed(Instant.parse("2026-06-03T09:00:00Z"), ZoneId.of("Europe/London")));
    }
}

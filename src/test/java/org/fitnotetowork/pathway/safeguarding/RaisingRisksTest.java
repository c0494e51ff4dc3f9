package org.fitnotetowork.pathway.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.platform.disclosure.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs become a level, a clock and an audit entry; people alone end a risk (domain F7). */
class RaisingRisksTest {

    private static int cases = 720_000;

    private final Safeguarding safeguarding = new Safeguarding();
    private final String reference = "HW-2026-" + ++cases;

    @Test
    void a_risk_answer_at_five_to_five_on_a_friday_leaves_five_minutes_and_is_dealt_with_the_same_day() {
        safeguarding.time.is("2026-11-20T16:55");

        var risk = raised(new Sign(Sign.Kind.SELF_HARM_ITEM, 1));

        assertThat(risk.level()).isEqualTo(Level.P1);
        assertThat(actBy(risk)).isEqualTo("2026-11-20T17:00");
        assertThat(text()).contains("by Friday 20 November, 17:00").contains("Ask directly about safety before the conversation ends").doesNotContain("Nobody watches");
    }

    @Test
    void at_five_past_five_the_crisis_numbers_are_there_at_once_and_people_are_alerted_when_monday_begins() {
        safeguarding.time.is("2026-11-20T17:05");

        var risk = raised(new Sign(Sign.Kind.SELF_HARM_ITEM, 1));

        assertThat(risk.level()).isEqualTo(Level.P0);
        assertThat(actBy(risk)).isEqualTo("2026-11-23T09:00");
        assertThat(text()).contains("Nobody watches this list now", "999", "111 option 2", "116 123", "85258");
    }

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE_DANGER, 2026-11-18T10:00, P0, 2026-11-18T10:00",
        "THREAT_TO_OTHERS, 2026-11-18T10:00, P1, 2026-11-18T10:00",
        "ACTIVE_THOUGHTS,  2026-11-18T10:00, P0, 2026-11-18T12:00",
        "ACTIVE_THOUGHTS,  2026-11-18T16:00, P0, 2026-11-18T17:00",
        "COACH_CONCERN,    2026-11-18T10:00, P1, 2026-11-18T17:00",
        "DESTITUTION,      2026-12-24T18:00, P1, 2026-12-29T09:00",
        "UNSAFE_WORK,      2026-11-21T10:00, P1, 2026-11-23T09:00"
    })
    void each_sign_has_its_clock_which_ends_with_the_hours_that_somebody_watches(Sign.Kind kind, String moment, Level level, String actBy) {
        safeguarding.time.is(moment);

        var risk = raised(Sign.of(kind));

        assertThat(risk.level()).isEqualTo(level);
        assertThat(actBy(risk)).isEqualTo(actBy);
    }

    @Test
    void of_several_signs_the_highest_level_holds_and_every_rule_is_written_down() {
        safeguarding.time.is("2026-11-18T10:00");

        var risk = raised(new Sign(Sign.Kind.MOOD_SCORE, 22), new Sign(Sign.Kind.SELF_HARM_ITEM, 3));

        assertThat(risk.level()).isEqualTo(Level.P0);
        assertThat(rules()).containsExactly("R5", "R2");
        assertThatThrownBy(() -> Tables.sql().sql("delete from safeguarding.finding where case_reference = ?").param(reference).update()).hasMessageContaining("only added to");
    }

    @Test
    void a_review_within_two_working_days_pauses_nothing() {
        safeguarding.time.is("2026-11-20T10:00");

        var risk = raised(new Sign(Sign.Kind.MOOD_SCORE, 20));

        assertThat(risk.level()).isEqualTo(Level.P2);
        assertThat(actBy(risk)).isEqualTo("2026-11-24T17:00");
        assertThat(safeguarding.isPaused(reference)).isFalse();
    }

    @Test
    void a_zero_raises_nothing_and_clears_nothing() {
        safeguarding.time.is("2026-11-18T10:00");
        assertThat(raise(new Sign(Sign.Kind.SELF_HARM_ITEM, 0))).isEmpty();
        var open = raised(Sign.of(Sign.Kind.COACH_CONCERN));

        assertThat(raise(new Sign(Sign.Kind.SELF_HARM_ITEM, 0), new Sign(Sign.Kind.MOOD_SCORE, 0))).isEmpty();

        assertThat(safeguarding.raising.get(open.reference())).isEqualTo(open).matches(Risk::isOpen);
        assertThat(safeguarding.isPaused(reference)).isTrue();
    }

    @Test
    void work_steps_wait_beyond_the_hand_over_until_the_person_wants_them_to_go_on() {
        safeguarding.time.is("2026-11-18T10:00");
        var risk = raised(Sign.of(Sign.Kind.ACTIVE_THOUGHTS));
        assertThat(safeguarding.isPaused(reference)).isTrue();

        safeguarding.acting.handOver(risk.reference(), "GP_ON_DUTY", "coach.ncl");
        assertThat(safeguarding.isPaused(reference)).isTrue();
        assertThat(text()).contains("thinks of ending their life");

        safeguarding.acting.workStepsGoOn(risk.reference(), "coach.ncl");
        assertThat(safeguarding.isPaused(reference)).isFalse();
        assertThat(safeguarding.facts.facts(List.of(reference), Set.of("riskText"))).isEmpty();
    }

    @Test
    void work_does_not_go_on_before_somebody_has_taken_over() {
        var risk = raised(Sign.of(Sign.Kind.ACTIVE_THOUGHTS));

        assertThatThrownBy(() -> safeguarding.acting.workStepsGoOn(risk.reference(), "coach.ncl")).hasMessageContaining("risk_check");
        assertThat(safeguarding.isPaused(reference)).isTrue();
    }

    private Optional<String> raise(Sign... signs) {
        return safeguarding.raising.raise(reference, List.of(signs), null, "ncl-workwell", "coach.ncl");
    }

    private Risk raised(Sign... signs) {
        return safeguarding.raising.get(raise(signs).orElseThrow());
    }

    private List<String> rules() {
        return Tables.sql().sql("select rule from safeguarding.finding where case_reference = ? order by id").param(reference).query(String.class).list();
    }

    private String text() {
        var fact = safeguarding.facts.facts(List.of(reference), Set.of("riskText")).get(0);
        assertThat(fact.item()).isEqualTo(Item.CLINICAL_RISK);
        return (String) fact.value();
    }

    private static String actBy(Risk risk) {
        return LocalDateTime.ofInstant(risk.actBy(), ZoneId.of("Europe/London")).toString();
    }
}

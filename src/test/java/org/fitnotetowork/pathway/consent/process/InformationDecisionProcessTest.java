package org.fitnotetowork.pathway.consent.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The data protection lead decides, and writes down by hand what was handed over (domain J.6, S7). */
class InformationDecisionProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("consent/information-decision");

    @Test
    void what_is_handed_over_is_written_down_by_the_lead_who_decided_on_it() {
        var decision = model.given(Map.of());
        assertThat(decision.offeredTo("userTask_decideRequest")).containsExactly("coaching-manager");

        decision.completes("userTask_decideRequest", Map.of("requestDecision", "HAND_OVER", "mayTell", "YES"));
        assertThat(decision).isWaitingAt("userTask_recordHandOver");
        assertThat(decision.offeredTo("userTask_recordHandOver")).containsExactly("coaching-manager");

        decision.completes("userTask_recordHandOver");
        assertThat(decision).hasEndedAt("endEvent_handedOver");
    }

    @Test
    void a_no_leaves_nothing_to_hand_over() {
        var decision = model.given(Map.of());

        decision.completes("userTask_decideRequest", Map.of("requestDecision", "REFUSE", "mayTell", "YES"));

        assertThat(decision).hasEndedAt("endEvent_refused").hasNotPassed("userTask_recordHandOver");
    }

    @Test
    void while_the_person_is_asked_nothing_is_handed_over() {
        var decision = model.given(Map.of());

        decision.completes("userTask_decideRequest", Map.of("requestDecision", "ASK_PERSON"));

        assertThat(decision).hasEndedAt("endEvent_personToBeAsked").hasNotPassed("userTask_recordHandOver");
    }

    @Test
    void neither_time_nor_the_end_of_the_case_decides() {
        var decision = model.given(Map.of());

        model.daysPass(400);
        for (var message : new String[] {"case.withdrawn", "case.transferred", "person.died", "case.closed"}) {
            assertThat(decision.tells(message, Map.of())).as(message).isFalse();
        }

        assertThat(decision).isWaitingAt("userTask_decideRequest");
        assertThat(decision.timers()).isZero();
    }
}

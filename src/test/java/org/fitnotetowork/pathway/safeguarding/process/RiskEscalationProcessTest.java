package org.fitnotetowork.pathway.safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People act by the clock; when it passes the manager sees to it; nobody's task is taken away (domain F7). */
class RiskEscalationProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("safeguarding/risk-escalation");

    @Test
    void a_hand_over_in_time_brings_no_manager_and_the_person_says_when_work_goes_on() {
        var risk = raised("P1", 1);
        assertThat(risk).isWaitingAt("userTask_handOver");
        assertThat(risk.offeredTo("userTask_handOver")).containsExactly("coaching-coach");

        risk.completes("userTask_handOver");
        assertThat(risk).isWaitingAt("userTask_resumeWorkSteps");
        model.daysPass(30);
        assertThat(risk).isWaitingAt("userTask_resumeWorkSteps").hasNotPassed("userTask_takeOver");

        risk.completes("userTask_resumeWorkSteps");
        assertThat(risk).hasEndedAt("endEvent_workStepsGoOn").hasNotPassed("userTask_arrangeReview");
    }

    @Test
    void when_the_time_to_act_is_over_the_manager_is_asked_and_the_coach_still_is() {
        var risk = raised("P0", 1);

        model.daysPass(1);
        assertThat(risk).isWaitingAt("userTask_handOver", "userTask_takeOver");
        assertThat(risk.offeredTo("userTask_takeOver")).containsExactly("coaching-manager");
        risk.completes("userTask_takeOver");
        assertThat(risk).as("the manager's word does not replace the hand-over").isWaitingAt("userTask_handOver").hasPassed("endEvent_managerActed");

        risk.completes("userTask_handOver").completes("userTask_resumeWorkSteps");
        assertThat(risk).hasEndedAt("endEvent_workStepsGoOn");
    }

    @Test
    void manager_now_means_now() {
        assertThat(raised("P0", 0)).isWaitingAt("userTask_handOver", "userTask_takeOver");
    }

    @Test
    void a_review_is_arranged_within_its_time_or_the_manager_asks_why() {
        var inTime = raised("P2", 2);
        assertThat(inTime).isWaitingAt("userTask_arrangeReview");
        inTime.completes("userTask_arrangeReview");
        assertThat(inTime).hasEndedAt("endEvent_reviewArranged").hasNotPassed("userTask_askAboutReview", "userTask_handOver");

        var late = raised("P2", 2);
        model.daysPass(2);
        assertThat(late).isWaitingAt("userTask_arrangeReview", "userTask_askAboutReview");
        late.completes("userTask_askAboutReview").completes("userTask_arrangeReview");
        assertThat(late).hasEndedAt("endEvent_reviewArranged").hasPassed("endEvent_reviewAskedFor");
    }

    @Test
    void no_message_about_the_case_reaches_it() {
        var risk = raised("P1", 1);

        for (var message : new String[] {"case.withdrawn", "case.transferred", "person.died", "case.closed"}) {
            assertThat(risk.tells(message, Map.of())).as(message).isFalse();
        }
        assertThat(risk).isWaitingAt("userTask_handOver");
    }

    private static Story raised(String level, int daysToAct) {
        model.where("setRiskClock", execution -> {
            execution.setVariable("level", level);
            execution.setVariable("actBy", model.inDays(daysToAct));
        });
        return model.given(Map.of("riskReference", "HW-2026-000001-S1"));
    }
}

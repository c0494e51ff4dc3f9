package org.fitnotetowork.pathway.employer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The person decides whether and by whom the employer is spoken to; a return plan needs both sides; nothing ends silently (domain G1 to G3, G8). */
class EmployerEngagementProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("employer/employer-engagement");

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void employers_are_slow() {
        model.where("setEmployerClocks", execution -> {
            execution.setVariable("nudgeOn", model.inDays(3));
            execution.setVariable("phoneOn", model.inDays(9));
            execution.setVariable("blockedOn", model.inDays(14));
        });
        for (var step : List.of("recordNoReply", "endReturnReviews", "startReturnReviews")) {
            model.where(step, execution -> done.add(step));
        }
    }

    @Test
    void who_wants_no_contact_now_gets_none() {
        var engagement = given();

        engagement.completes("userTask_agreeContact", Map.of("contactRoute", "NOT_NOW"));

        assertThat(engagement).hasEndedAt("endEvent_noContactWanted")
                .hasNotPassed("userTask_agreeAdjustments", "userTask_planReturn", "endEvent_planAgreed", "endEvent_notAgreed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADVISER_CONTACTS", "PERSON_LEADS"})
    void whoever_speaks_with_the_employer_adjustments_come_before_the_return_plan(String contactRoute) {
        var engagement = given();

        engagement.completes("userTask_agreeContact", Map.of("contactRoute", contactRoute));
        assertThat(engagement).isWaitingAt("userTask_agreeAdjustments").hasNotPassed("userTask_planReturn");
        engagement.completes("userTask_agreeAdjustments", Map.of("employerAnswer", "SOME_POSSIBLE"));
        assertThat(engagement).isWaitingAt("userTask_planReturn");
        engagement.completes("userTask_planReturn", Map.of("returnPlan", "AGREED", "returnOn", model.inDays(21)));

        assertThat(engagement).hasEndedAt("endEvent_planAgreed").hasNotPassed("endEvent_noContactWanted", "endEvent_notAgreed", "subProcess_awaitEmployer");
        assertThat(done).containsExactly("endReturnReviews", "startReturnReviews");
    }

    @Test
    void a_plan_that_is_not_agreed_is_talked_through_and_may_end_there() {
        var engagement = answered("SOME_POSSIBLE").completes("userTask_planReturn", Map.of("returnPlan", "NOT_AGREED"));

        assertThat(engagement).isWaitingAt("userTask_talkThrough").hasNotPassed("endEvent_notAgreed");
        engagement.completes("userTask_talkThrough", Map.of("standstillStep", "STOP"));

        assertThat(engagement).hasEndedAt("endEvent_notAgreed").hasNoVariable("returnOn").hasNotPassed("endEvent_planAgreed", "endEvent_noContactWanted");
        assertThat(done).isEmpty();
    }

    @Test
    void an_employer_who_can_change_nothing_does_not_end_it_and_the_person_may_try_again() {
        var engagement = answered("NONE_POSSIBLE");

        assertThat(engagement).isWaitingAt("userTask_talkThrough").hasNotPassed("userTask_planReturn");
        engagement.completes("userTask_talkThrough", Map.of("standstillStep", "TRY_AGAIN"));

        assertThat(engagement).isWaitingAt("userTask_agreeAdjustments").hasNotPassed("endEvent_notAgreed");
    }

    @Test
    void an_employer_who_answers_in_time_is_neither_reminded_nor_phoned() {
        var engagement = answered("PENDING");
        assertThat(engagement).isWaitingAt("userTask_recordAnswer");
        model.daysPass(2);

        engagement.completes("userTask_recordAnswer", Map.of("employerAnswer", "SOME_POSSIBLE"));

        assertThat(engagement).isWaitingAt("userTask_planReturn").hasNotPassed("event_nudgeDue", "event_phoneDue", "event_blocked");
        assertThat(engagement.timers()).isZero();
    }

    @Test
    void silence_brings_a_reminder_then_a_call_then_a_blockage_and_the_wait_goes_on() {
        var engagement = answered("PENDING");

        model.daysPass(3);
        assertThat(engagement).isWaitingAt("userTask_recordAnswer", "userTask_nudgeEmployer");
        engagement.completes("userTask_nudgeEmployer");
        model.daysPass(6);
        engagement.completes("userTask_phoneEmployer");
        assertThat(done).doesNotContain("recordNoReply");
        model.daysPass(5);

        assertThat(done).containsExactly("recordNoReply");
        assertThat(engagement).isWaitingAt("userTask_recordAnswer").hasNotPassed("userTask_planReturn", "endEvent_notAgreed");
    }

    @Test
    void a_reminder_that_nobody_needs_any_more_goes_away_with_the_answer() {
        var engagement = answered("PENDING");
        model.daysPass(9);
        assertThat(engagement).isWaitingAt("userTask_recordAnswer", "userTask_nudgeEmployer", "userTask_phoneEmployer");

        engagement.completes("userTask_recordAnswer", Map.of("employerAnswer", "NONE_POSSIBLE"));

        assertThat(engagement).isWaitingAt("userTask_talkThrough");
    }

    private static Story answered(String employerAnswer) {
        return given().completes("userTask_agreeContact", Map.of("contactRoute", "ADVISER_CONTACTS")).completes("userTask_agreeAdjustments", Map.of("employerAnswer", employerAnswer));
    }

    private static Story given() {
        var engagement = model.given(Map.of());
        assertThat(engagement).isWaitingAt("userTask_agreeContact").hasNotPassed("userTask_agreeAdjustments");
        return engagement;
    }
}

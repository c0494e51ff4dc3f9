package org.fitnotetowork.pathway.employer.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The person decides whether and by whom the employer is spoken to; a return plan needs both sides (domain G2, G3, G8). */
class EmployerEngagementProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("employer/employer-engagement");

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
        engagement.completes("userTask_agreeAdjustments");
        assertThat(engagement).isWaitingAt("userTask_planReturn");
        engagement.completes("userTask_planReturn", Map.of("employerAgrees", "AGREED", "returnOn", model.inDays(21)));

        assertThat(engagement).hasEndedAt("endEvent_planAgreed").hasNotPassed("endEvent_noContactWanted", "endEvent_notAgreed");
    }

    @Test
    void a_plan_that_the_employer_does_not_agree_to_is_no_agreed_plan() {
        var engagement = given();

        engagement.completes("userTask_agreeContact", Map.of("contactRoute", "ADVISER_CONTACTS")).completes("userTask_agreeAdjustments")
                .completes("userTask_planReturn", Map.of("employerAgrees", "NOT_AGREED"));

        assertThat(engagement).hasEndedAt("endEvent_notAgreed").hasNoVariable("returnOn").hasNotPassed("endEvent_planAgreed", "endEvent_noContactWanted");
    }

    private static Story given() {
        var engagement = model.given(Map.of());
        assertThat(engagement).isWaitingAt("userTask_agreeContact").hasNotPassed("userTask_agreeAdjustments");
        return engagement;
    }
}

package org.fitnotetowork.pathway.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The partner answers for itself; a referral that the person takes back disappears from its list at once (domain H.2). */
class PartnerReferralProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/partner-referral");

    @Test
    void an_accepted_referral_is_booked_given_and_reported() {
        var referral = at("userTask_recordSupport");

        assertThat(referral).hasPassedTimes(1, "serviceTask_sendAnswer").hasNotPassed("serviceTask_sendEnd");
        referral.completes("userTask_recordSupport", Map.of("supportEnd", "COMPLETED"));

        assertThat(referral).hasEndedAt("endEvent_supportEnded").hasPassed("serviceTask_sendEnd").hasNotPassed("endEvent_rejected", "endEvent_stopped");
    }

    @Test
    void the_coaching_team_hears_a_rejection_and_no_end_of_support() {
        var referral = at("userTask_answerReferral");

        referral.completes("userTask_answerReferral", Map.of("referralAnswer", "REJECTED"));

        assertThat(referral).hasEndedAt("endEvent_rejected").hasPassed("serviceTask_sendAnswer")
                .hasNotPassed("userTask_bookAppointment", "serviceTask_sendEnd", "endEvent_stopped");
    }

    @Test
    void an_answer_that_cannot_be_sent_is_kept_and_sent_later() {
        model.where("answerReferral", execution -> { throw new IllegalStateException("the coaching team cannot be reached"); }, execution -> { });
        var referral = at("userTask_answerReferral");

        assertThatThrownBy(() -> referral.completes("userTask_answerReferral", Map.of("referralAnswer", "ACCEPTED"))).hasMessageContaining("cannot be reached");
        assertThat(referral).isWaitingAt("serviceTask_sendAnswer").hasPassed("userTask_answerReferral").hasNotPassed("gateway_accepted");
        model.daysPass(0);

        assertThat(referral).isWaitingAt("userTask_bookAppointment").hasPassedTimes(1, "userTask_answerReferral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_answerReferral", "userTask_bookAppointment", "userTask_recordSupport"})
    void a_person_who_stops_is_stopped_at_once_and_nothing_more_is_reported(String step) {
        var referral = at(step);

        referral.hears("referral.stopped");

        assertThat(referral).hasEndedAt("endEvent_stopped").hasNotPassed(step, "serviceTask_sendEnd", "endEvent_supportEnded", "endEvent_rejected");
    }

    @Test
    void a_stop_after_the_end_finds_nothing_to_stop() {
        var referral = at("userTask_answerReferral").completes("userTask_answerReferral", Map.of("referralAnswer", "REJECTED"));

        assertThat(referral.tells("referral.stopped", Map.of())).isFalse();
        assertThat(referral).hasEndedAt("endEvent_rejected").hasNotPassed("endEvent_stopped");
    }

    private static Story at(String step) {
        var referral = model.givenStartedByMessage("referral.sent", Map.of("referralReference", "RF-2026-000001", "replyTo", "somewhere"));
        assertThat(referral).isWaitingAt("userTask_answerReferral").hasNotPassed("serviceTask_sendAnswer");
        if (!step.equals("userTask_answerReferral")) {
            referral.completes("userTask_answerReferral", Map.of("referralAnswer", "ACCEPTED"));
        }
        if (step.equals("userTask_recordSupport")) {
            referral.completes("userTask_bookAppointment", Map.of("appointmentOn", model.inDays(7)));
        }
        assertThat(referral).isWaitingAt(step);
        return referral;
    }
}

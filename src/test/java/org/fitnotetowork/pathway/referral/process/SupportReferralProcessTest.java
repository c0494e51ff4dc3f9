package org.fitnotetowork.pathway.referral.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The person sees what leaves, nothing leaves without consent, and whatever comes back leads on (domain H.2 to H.5). */
class SupportReferralProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/support-referral").calling("chase-partner", "priority", "referralReference")
            .calling("another-way", "priority", "referralReference", "reroute");

    private static final JavaDelegate CONSENT_MISSING = execution -> { throw new BpmnError("REFERRAL_CONSENT_MISSING"); };
    private static final JavaDelegate NOT_DELIVERED = execution -> { throw new BpmnError("REFERRAL_NOT_DELIVERED"); };
    private static final JavaDelegate SENT = execution -> { };

    @Test
    void an_accepted_referral_ends_with_a_result_that_the_person_has_seen() {
        var referral = accepted();

        referral.hears("referral.updated");
        assertThat(referral).as("news begins the clock anew").isWaitingAt("callActivity_followSupport").hasPassedTimes(1, "event_updated").hasPassedTimes(2, "gateway_mergeSupport");
        referral.hears("referral.ended", Map.of("supportEnd", "COMPLETED"));
        assertThat(referral).isWaitingAt("userTask_recordResult");
        referral.completes("userTask_recordResult");

        assertThat(referral).hasEndedAt("endEvent_resultRecorded").hasNotPassed("callActivity_anotherWay", "userTask_askConsent", "endEvent_gapRecorded", "endEvent_notSent");
    }

    @Test
    void nothing_is_sent_before_it_was_looked_at() {
        assertThat(given()).hasNotPassed("serviceTask_sendReferral", "callActivity_awaitAnswer");
    }

    @Test
    void what_the_person_does_not_want_sent_is_not_sent() {
        var referral = given();

        referral.completes("userTask_previewReferral", Map.of("sendReferral", "DO_NOT_SEND"));

        assertThat(referral).hasEndedAt("endEvent_notSent").hasNotPassed("serviceTask_sendReferral", "userTask_askConsent", "callActivity_awaitAnswer");
    }

    @Test
    void without_consent_nothing_waits_for_the_partner_and_the_person_is_asked() {
        model.where("sendToPartner", CONSENT_MISSING);
        var referral = given();

        send(referral);

        assertThat(referral).isWaitingAt("userTask_askConsent").hasPassed("event_consentMissing").hasNotPassed("endEvent_sent", "callActivity_awaitAnswer");
        model.daysPass(30);
        assertThat(referral).isWaitingAt("userTask_askConsent").hasNotPassed("callActivity_awaitAnswer");
    }

    @Test
    void with_the_consent_asked_for_the_content_is_looked_at_again_and_then_sent() {
        model.where("sendToPartner", CONSENT_MISSING, SENT);
        var referral = given();

        send(referral);
        referral.completes("userTask_askConsent", Map.of("sharing", "YES"));
        assertThat(referral).isWaitingAt("userTask_previewReferral").hasNotPassed("endEvent_sent");
        send(referral);

        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassedTimes(1, "userTask_askConsent");
    }

    @Test
    void without_the_consent_asked_for_the_referral_stays_unsent() {
        model.where("sendToPartner", CONSENT_MISSING, SENT);
        var referral = given();

        send(referral);
        referral.completes("userTask_askConsent", Map.of("sharing", "NO")).completes("userTask_previewReferral", Map.of("sendReferral", "DO_NOT_SEND"));

        assertThat(referral).hasEndedAt("endEvent_notSent").hasNotPassed("endEvent_sent", "callActivity_awaitAnswer");
    }

    @Test
    void what_did_not_reach_the_service_is_sent_another_way_and_then_waited_for() {
        model.where("sendToPartner", NOT_DELIVERED);
        var referral = given();

        send(referral);
        assertThat(referral).isWaitingAt("userTask_sendAnotherWay").hasPassed("event_notDelivered").hasNotPassed("callActivity_awaitAnswer", "event_consentMissing");
        model.daysPass(30);
        assertThat(referral).as("no clock sends it").isWaitingAt("userTask_sendAnotherWay").hasNotPassed("callActivity_awaitAnswer");
        referral.completes("userTask_sendAnotherWay", Map.of("delivery", "ANOTHER_WAY"));

        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassed("endEvent_sentAnotherWay").hasNotPassed("callActivity_anotherWay", "endEvent_notSent");
    }

    @Test
    void what_cannot_be_sent_at_all_goes_another_way_and_the_next_referral_is_not_held_for_undelivered() {
        model.where("sendToPartner", NOT_DELIVERED, SENT);
        var referral = given();

        send(referral);
        referral.completes("userTask_sendAnotherWay", Map.of("delivery", "GIVEN_UP"));
        assertThat(referral).isWaitingAt("callActivity_anotherWay").hasPassed("endEvent_notDelivered").hasNotPassed("callActivity_awaitAnswer");
        referral.returns("callActivity_anotherWay", Map.of("reroute", "ANOTHER_SERVICE", "referralReference", "HW-2026-000001-R2"));
        send(referral);

        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassedTimes(1, "flow_notDelivered");
    }

    @Test
    void a_failure_to_send_is_no_missing_consent_and_is_tried_again() {
        model.where("sendToPartner", execution -> { throw new IllegalStateException("the partner's address does not answer"); }, SENT);
        var referral = given();

        assertThatThrownBy(() -> send(referral)).hasMessageContaining("does not answer");
        assertThat(referral).isWaitingAt("serviceTask_sendReferral").hasNotPassed("event_consentMissing", "userTask_askConsent");
        model.daysPass(0);

        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassedTimes(1, "userTask_previewReferral");
    }

    /** Until now the task "Call partner" stayed open after the answer. */
    @Test
    void the_answer_takes_reminders_and_calls_away() {
        var referral = sent();
        var chasing = referral.called("callActivity_awaitAnswer").get(0);

        referral.hears("referral.answered", Map.of("referralAnswer", "ACCEPTED"));

        org.assertj.core.api.Assertions.assertThat(chasing.isRunning()).isFalse();
        assertThat(referral).isWaitingAt("callActivity_followSupport").hasNotPassed("callActivity_anotherWay");
    }

    @Test
    void a_place_on_the_waiting_list_is_waited_for_with_a_clock_of_its_own() {
        var referral = sent();

        referral.hears("referral.answered", Map.of("referralAnswer", "WAITLISTED"));

        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassedTimes(1, "flow_waitlisted").hasNotPassed("callActivity_followSupport", "callActivity_anotherWay");
        referral.hears("referral.answered", Map.of("referralAnswer", "ACCEPTED"));
        assertThat(referral).isWaitingAt("callActivity_followSupport");
    }

    @Test
    void a_question_of_the_partner_is_answered_and_its_clock_begins_again() {
        var referral = sent();

        referral.hears("referral.informationAsked");
        assertThat(referral).isWaitingAt("userTask_supplyInformation").hasNotPassed("serviceTask_supplyInformation");
        org.assertj.core.api.Assertions.assertThat(referral.timers()).as("nobody chases while we owe the answer").isZero();
        referral.completes("userTask_supplyInformation");

        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassedTimes(1, "serviceTask_supplyInformation").hasNotPassed("gateway_answer");
    }

    @Test
    void a_rejected_referral_goes_to_another_service_with_a_preview_of_its_own() {
        var referral = sent();

        referral.hears("referral.answered", Map.of("referralAnswer", "REJECTED"));
        assertThat(referral).isWaitingAt("callActivity_anotherWay").hasNotPassed("callActivity_followSupport");
        referral.returns("callActivity_anotherWay", Map.of("reroute", "ANOTHER_SERVICE", "referralReference", "HW-2026-000001-R2"));

        assertThat(referral).isWaitingAt("userTask_previewReferral").hasPassedTimes(1, "serviceTask_sendReferral").hasNotPassed("endEvent_gapRecorded");
        org.assertj.core.api.Assertions.assertThat(referral.variable("referralReference")).isEqualTo("HW-2026-000001-R2");
    }

    @Test
    void where_no_service_takes_the_person_the_gap_is_recorded() {
        var referral = sent();

        referral.hears("referral.answered", Map.of("referralAnswer", "REJECTED")).returns("callActivity_anotherWay", Map.of("reroute", "GAP"));

        assertThat(referral).hasEndedAt("endEvent_gapRecorded").hasNotPassed("userTask_recordResult", "callActivity_followSupport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"callActivity_awaitAnswer", "callActivity_followSupport"})
    void a_wait_that_the_lead_gave_up_leads_to_another_way(String wait) {
        var referral = wait.equals("callActivity_awaitAnswer") ? sent() : accepted();

        referral.returns(wait);
        assertThat(referral).isWaitingAt("callActivity_anotherWay").hasNotPassed("userTask_recordResult");
        referral.returns("callActivity_anotherWay", Map.of("reroute", "CLOSED"));

        assertThat(referral).hasEndedAt("endEvent_nothingMore").hasNotPassed("endEvent_gapRecorded");
    }

    @Test
    void support_that_was_handed_back_leads_to_another_way_and_not_to_a_result() {
        var referral = accepted();

        referral.hears("referral.ended", Map.of("supportEnd", "RETURNED"));

        assertThat(referral).isWaitingAt("callActivity_anotherWay").hasNotPassed("userTask_recordResult");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_previewReferral", "callActivity_awaitAnswer", "userTask_supplyInformation", "callActivity_followSupport", "userTask_recordResult"})
    void a_referral_that_stops_is_stopped_wherever_it_stands(String step) {
        var referral = step.equals("userTask_previewReferral") ? given() : step.equals("callActivity_followSupport") || step.equals("userTask_recordResult") ? accepted() : sent();
        if (step.equals("userTask_supplyInformation")) {
            referral.hears("referral.informationAsked");
        }
        if (step.equals("userTask_recordResult")) {
            referral.hears("referral.ended", Map.of("supportEnd", "COMPLETED"));
        }
        assertThat(referral).isWaitingAt(step);

        referral.hears("referral.withdrawn");

        assertThat(referral).hasEndedAt("endEvent_stopped").hasNotPassed("endEvent_resultRecorded", "callActivity_anotherWay");
    }

    @Test
    void what_was_taken_up_before_the_answer_waits_for_it_and_nothing_is_agreed_or_sent_anew() {
        var referral = takenUp("ANSWER");

        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassedTimes(1, "serviceTask_giveBackToPartner").hasNotPassed("userTask_previewReferral", "serviceTask_sendReferral", "callActivity_followSupport");
        referral.hears("referral.answered", Map.of("referralAnswer", "ACCEPTED"));
        assertThat(referral).isWaitingAt("callActivity_followSupport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST_APPOINTMENT", "VISIT", "SUPPORT"})
    void what_was_taken_up_after_the_answer_is_followed_to_its_result(String stage) {
        var referral = takenUp(stage);

        assertThat(referral).isWaitingAt("callActivity_followSupport").hasNotPassed("userTask_previewReferral", "callActivity_awaitAnswer");
        referral.hears("referral.ended", Map.of("supportEnd", "COMPLETED"));
        assertThat(referral).isWaitingAt("userTask_recordResult");
    }

    @Test
    void a_place_on_the_waiting_list_is_waited_for_again() {
        assertThat(takenUp("WAITING_LIST")).isWaitingAt("callActivity_awaitAnswer");
    }

    @Test
    void what_was_stopped_before_the_partner_had_it_again_waits_for_nobody() {
        model.where("giveBackToPartner", ModelUnderTest.sets("standsAt", "OVER"));

        assertThat(takenUp("SUPPORT")).hasEndedAt("endEvent_notSent").hasNotPassed("callActivity_awaitAnswer", "callActivity_followSupport", "callActivity_anotherWay");
    }

    @Test
    void what_comes_in_place_of_one_that_was_taken_up_is_agreed_and_sent_from_the_beginning_each_time() {
        var referral = takenUp("SUPPORT");

        referral.hears("referral.ended", Map.of("supportEnd", "RETURNED"));
        for (var next : new String[] {"HW-2026-000001-R2", "HW-2026-000001-R3"}) {
            referral.returns("callActivity_anotherWay", Map.of("reroute", "ANOTHER_SERVICE", "referralReference", next));
            assertThat(referral).isWaitingAt("userTask_previewReferral");
            send(referral);
            assertThat(referral).isWaitingAt("callActivity_awaitAnswer");
            referral.hears("referral.answered", Map.of("referralAnswer", "REJECTED"));
        }

        assertThat(referral).isWaitingAt("callActivity_anotherWay").hasPassedTimes(1, "serviceTask_giveBackToPartner").hasPassedTimes(2, "serviceTask_sendReferral").hasPassedTimes(1, "flow_acceptedBefore");
    }

    @Test
    void whoever_chases_the_partner_or_looks_for_another_way_sees_how_urgent_it_is() {
        var followed = accepted();
        assertThat(followed.called("callActivity_awaitAnswer")).as("answered").isEmpty();
        assertThat(followed.called("callActivity_followSupport")).singleElement().satisfies(called -> assertThat(called.variables()).containsEntry("priority", "P1"));

        var waited = sent();
        assertThat(waited.called("callActivity_awaitAnswer")).singleElement().satisfies(called -> assertThat(called.variables()).containsEntry("priority", "P1"));
        waited.hears("referral.answered", Map.of("referralAnswer", "REJECTED"));
        assertThat(waited.called("callActivity_anotherWay")).singleElement().satisfies(called -> assertThat(called.variables()).containsEntry("priority", "P1"));
    }

    private static Story takenUp(String stage) {
        return model.given(Map.of("referralReference", "HW-2026-000001-R1", "standsAt", stage));
    }

    private static Story given() {
        var referral = model.given(Map.of("referralReference", "HW-2026-000001-R1", "priority", "P1"));
        assertThat(referral).isWaitingAt("userTask_previewReferral");
        return referral;
    }

    private static Story sent() {
        var referral = given();
        send(referral);
        assertThat(referral).isWaitingAt("callActivity_awaitAnswer").hasPassed("serviceTask_sendReferral");
        return referral;
    }

    private static Story accepted() {
        var referral = sent();
        referral.hears("referral.answered", Map.of("referralAnswer", "ACCEPTED"));
        assertThat(referral).isWaitingAt("callActivity_followSupport");
        return referral;
    }

    private static void send(Story referral) {
        referral.completes("userTask_previewReferral", Map.of("sendReferral", "SEND"));
    }
}

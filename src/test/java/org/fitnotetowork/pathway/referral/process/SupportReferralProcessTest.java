package org.fitnotetowork.pathway.referral.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The person sees what leaves, nothing leaves without consent, and nothing lapses unnoticed (domain H.2 to H.5). */
class SupportReferralProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/support-referral");

    private static final JavaDelegate CONSENT_MISSING = execution -> { throw new BpmnError("REFERRAL_CONSENT_MISSING"); };
    private static final JavaDelegate SENT = execution -> { };

    @BeforeEach
    void the_partner_is_chased_after_two_days_and_called_after_five() {
        model.where("setReferralClocks", execution -> {
            execution.setVariable("chaseOn", model.inDays(2));
            execution.setVariable("callOn", model.inDays(5));
        });
    }

    @Test
    void an_accepted_referral_ends_with_a_result_that_the_person_has_seen() {
        var referral = sent();

        referral.hears("referral.answered", Map.of("referralAnswer", "ACCEPTED"));
        assertThat(referral).isWaitingAt("receiveTask_awaitEnd").hasNotPassed("userTask_chooseNext");
        referral.hears("referral.ended");
        assertThat(referral).isWaitingAt("userTask_recordResult");
        referral.completes("userTask_recordResult");

        assertThat(referral).hasEndedAt("endEvent_resultRecorded")
                .hasNotPassed("serviceTask_chasePartner", "userTask_callPartner", "userTask_askConsent", "endEvent_gapRecorded", "endEvent_notSent");
    }

    @Test
    void nothing_is_sent_before_it_was_looked_at() {
        var referral = given();

        assertThat(referral).hasNotPassed("serviceTask_sendReferral", "serviceTask_setClocks");
    }

    @Test
    void what_the_person_does_not_want_sent_is_not_sent() {
        var referral = given();

        referral.completes("userTask_previewReferral", Map.of("sendReferral", "DO_NOT_SEND"));

        assertThat(referral).hasEndedAt("endEvent_notSent").hasNotPassed("serviceTask_setClocks", "serviceTask_sendReferral", "userTask_askConsent");
    }

    @Test
    void without_consent_nothing_waits_for_the_partner_and_the_person_is_asked() {
        model.where("sendToPartner", CONSENT_MISSING);
        var referral = given();

        send(referral);

        assertThat(referral).isWaitingAt("userTask_askConsent").hasPassed("event_consentMissing")
                .hasNotPassed("flow_sendReferralToAwaitAnswer", "receiveTask_awaitAnswer");
        model.daysPass(30);
        assertThat(referral).isWaitingAt("userTask_askConsent").hasNotPassed("event_chaseDue", "event_callDue");
    }

    @Test
    void with_the_consent_asked_for_the_content_is_looked_at_again_and_then_sent() {
        model.where("sendToPartner", CONSENT_MISSING, SENT);
        var referral = given();

        send(referral);
        referral.completes("userTask_askConsent");
        assertThat(referral).isWaitingAt("userTask_previewReferral").hasNotPassed("flow_sendReferralToAwaitAnswer");
        send(referral);

        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasPassedTimes(1, "userTask_askConsent");
    }

    @Test
    void without_the_consent_asked_for_the_referral_stays_unsent() {
        model.where("sendToPartner", CONSENT_MISSING, SENT);
        var referral = given();

        send(referral);
        referral.completes("userTask_askConsent").completes("userTask_previewReferral", Map.of("sendReferral", "DO_NOT_SEND"));

        assertThat(referral).hasEndedAt("endEvent_notSent").hasNotPassed("flow_sendReferralToAwaitAnswer", "receiveTask_awaitAnswer");
    }

    @Test
    void a_failure_to_send_is_no_missing_consent_and_is_tried_again() {
        model.where("sendToPartner", execution -> { throw new IllegalStateException("the partner's address does not answer"); }, SENT);
        var referral = given();

        assertThatThrownBy(() -> send(referral)).hasMessageContaining("does not answer");
        assertThat(referral).isWaitingAt("serviceTask_sendReferral").hasNotPassed("event_consentMissing", "userTask_askConsent");
        model.daysPass(0);

        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasPassedTimes(1, "userTask_previewReferral");
    }

    @Test
    void a_partner_who_does_not_answer_is_chased_without_stopping_to_wait() {
        var referral = sent();

        model.daysPass(1);
        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasNotPassed("serviceTask_chasePartner");
        model.daysPass(1);

        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasPassed("serviceTask_chasePartner", "endEvent_chased").hasNotPassed("event_callDue");
        model.daysPass(2);
        assertThat(referral).hasPassedTimes(1, "serviceTask_chasePartner");
    }

    @Test
    void after_an_unanswered_chaser_the_coach_is_asked_to_call() {
        var referral = sent();

        model.daysPass(4);
        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasNotPassed("event_callDue");
        model.daysPass(1);
        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer", "userTask_callPartner").hasPassed("serviceTask_chasePartner");
        referral.completes("userTask_callPartner");

        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasPassed("endEvent_called").hasNotPassed("endEvent_gapRecorded", "endEvent_notSent");
    }

    @Test
    void the_answer_to_a_call_still_counts() {
        var referral = sent();

        model.daysPass(5);
        referral.completes("userTask_callPartner").hears("referral.answered", Map.of("referralAnswer", "ACCEPTED"));

        assertThat(referral).isWaitingAt("receiveTask_awaitEnd").hasNotPassed("userTask_chooseNext");
    }

    @Test
    void a_partner_who_has_answered_is_neither_chased_nor_called() {
        var referral = sent();

        referral.hears("referral.answered", Map.of("referralAnswer", "ACCEPTED"));
        model.daysPass(30);

        assertThat(referral).isWaitingAt("receiveTask_awaitEnd").hasNotPassed("event_chaseDue", "event_callDue");
    }

    @Test
    void a_rejected_referral_goes_to_another_service_with_clocks_of_its_own() {
        var referral = sent();

        model.daysPass(4);
        referral.hears("referral.answered", Map.of("referralAnswer", "REJECTED"));
        assertThat(referral).isWaitingAt("userTask_chooseNext").hasNotPassed("receiveTask_awaitEnd");
        referral.completes("userTask_chooseNext", Map.of("reroute", "ANOTHER_SERVICE"));
        assertThat(referral).isWaitingAt("userTask_previewReferral").hasPassedTimes(1, "serviceTask_sendReferral").hasNotPassed("endEvent_gapRecorded");
        send(referral);

        model.daysPass(1);
        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasPassedTimes(2, "serviceTask_sendReferral").hasPassedTimes(1, "event_chaseDue");
        model.daysPass(1);
        assertThat(referral).hasPassedTimes(2, "event_chaseDue").hasNotPassed("event_callDue");
    }

    @Test
    void where_no_service_takes_the_person_the_gap_is_recorded() {
        var referral = sent();

        referral.hears("referral.answered", Map.of("referralAnswer", "REJECTED")).completes("userTask_chooseNext", Map.of("reroute", "GAP"));

        assertThat(referral).hasEndedAt("endEvent_gapRecorded").hasPassedTimes(1, "userTask_previewReferral").hasNotPassed("userTask_recordResult", "receiveTask_awaitEnd");
    }

    private static Story given() {
        var referral = model.given(Map.of("referralReference", "RF-2026-000001"));
        assertThat(referral).isWaitingAt("userTask_previewReferral");
        return referral;
    }

    private static Story sent() {
        var referral = given();
        send(referral);
        assertThat(referral).isWaitingAt("receiveTask_awaitAnswer").hasPassed("serviceTask_setClocks", "serviceTask_sendReferral");
        return referral;
    }

    private static void send(Story referral) {
        referral.completes("userTask_previewReferral", Map.of("sendReferral", "SEND"));
    }
}

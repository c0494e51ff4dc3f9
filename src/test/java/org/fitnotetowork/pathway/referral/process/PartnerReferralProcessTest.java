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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The partner answers for itself; a referral that the person takes back disappears from its list at once (domain H.2). */
class PartnerReferralProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/partner-referral");

    @Test
    void an_accepted_referral_is_booked_held_and_reported() {
        var referral = at("userTask_recordSupport");

        assertThat(referral).hasPassedTimes(1, "serviceTask_sendAnswer").hasPassedTimes(1, "serviceTask_tellBooking").hasPassedTimes(1, "serviceTask_tellVisit").hasNotPassed("serviceTask_sendEnd");
        referral.completes("userTask_recordSupport", Map.of("supportEnd", "COMPLETED"));

        assertThat(referral).hasEndedAt("endEvent_supportEnded").hasPassed("serviceTask_sendEnd").hasNotPassed("endEvent_rejected", "endEvent_stopped", "serviceTask_tellGoesOn");
    }

    @Test
    void the_coaching_team_hears_a_rejection_and_no_end_of_support() {
        var referral = at("userTask_answerReferral");

        referral.completes("userTask_answerReferral", Map.of("referralAnswer", "REJECTED"));

        assertThat(referral).hasEndedAt("endEvent_rejected").hasPassed("serviceTask_sendAnswer")
                .hasNotPassed("userTask_bookAppointment", "serviceTask_sendEnd", "endEvent_stopped");
    }

    @Test
    void a_place_on_the_waiting_list_is_told_and_answered_again_when_there_is_a_place() {
        var referral = at("userTask_answerReferral").completes("userTask_answerReferral", Map.of("referralAnswer", "WAITLISTED"));

        assertThat(referral).isWaitingAt("userTask_answerReferral").hasPassedTimes(1, "serviceTask_sendAnswer").hasNotPassed("userTask_bookAppointment");
        referral.completes("userTask_answerReferral", Map.of("referralAnswer", "ACCEPTED"));
        assertThat(referral).isWaitingAt("userTask_bookAppointment").hasPassedTimes(2, "serviceTask_sendAnswer");
    }

    @Test
    void a_question_is_asked_before_the_answer() {
        var referral = at("userTask_answerReferral").completes("userTask_answerReferral", Map.of("referralAnswer", "NEED_INFORMATION"));

        assertThat(referral).isWaitingAt("receiveTask_awaitInformation").hasPassed("serviceTask_askInformation").hasNotPassed("serviceTask_sendAnswer");
        referral.hears("referral.informationSupplied");

        assertThat(referral).isWaitingAt("userTask_answerReferral").hasPassedTimes(1, "serviceTask_askInformation");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, userTask_bookAppointment", "WAITLISTED, userTask_answerReferral", "NEED_INFORMATION, receiveTask_awaitInformation"})
    void an_answer_by_link_takes_the_task_off_the_list_and_goes_the_same_way(String answer, String next) {
        var referral = at("userTask_answerReferral").hears("referral.answeredByLink", Map.of("referralAnswer", answer));

        assertThat(referral).isWaitingAt(next).hasPassedTimes(1, "endEvent_answeredByLink").hasNotPassed("endEvent_answered", "endEvent_rejected", "endEvent_stopped");
    }

    @Test
    void a_no_by_link_is_told_like_every_no() {
        var referral = at("userTask_answerReferral").hears("referral.answeredByLink", Map.of("referralAnswer", "REJECTED"));

        assertThat(referral).hasEndedAt("endEvent_rejected").hasPassed("serviceTask_sendAnswer").hasNotPassed("userTask_bookAppointment", "serviceTask_askInformation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receiveTask_awaitInformation", "userTask_bookAppointment", "userTask_recordSupport"})
    void a_link_that_comes_late_finds_nobody_who_waits_for_it(String step) {
        var referral = at(step);

        assertThat(referral.tells("referral.answeredByLink", Map.of("referralAnswer", "REJECTED"))).isFalse();
        assertThat(referral).isWaitingAt(step).hasNotPassed("event_answeredByLink");
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

    @Test
    void an_appointment_that_was_missed_is_offered_again() {
        var referral = at("userTask_recordVisit").completes("userTask_recordVisit", Map.of("visit", "MISSED"));

        assertThat(referral).isWaitingAt("userTask_bookAppointment").hasPassedTimes(1, "serviceTask_tellVisit").hasNotPassed("userTask_recordSupport", "serviceTask_sendEnd");
    }

    @Test
    void an_appointment_that_moved_is_asked_about_again() {
        var referral = at("userTask_recordVisit").completes("userTask_recordVisit", Map.of("visit", "MOVED"));

        assertThat(referral).isWaitingAt("userTask_recordVisit").hasPassedTimes(1, "userTask_bookAppointment");
    }

    @Test
    void whoever_could_not_be_reached_is_handed_back_and_no_support_is_recorded() {
        var referral = at("userTask_recordVisit").completes("userTask_recordVisit", Map.of("visit", "HANDED_BACK"));

        assertThat(referral).hasEndedAt("endEvent_supportEnded").hasPassed("serviceTask_sendEnd").hasNotPassed("userTask_recordSupport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOES_ON", "PAUSED"})
    void that_support_goes_on_is_told_and_ends_nothing(String news) {
        var referral = at("userTask_recordSupport").completes("userTask_recordSupport", Map.of("supportEnd", news));

        assertThat(referral).isWaitingAt("userTask_recordSupport").hasPassedTimes(1, "serviceTask_tellGoesOn").hasNotPassed("serviceTask_sendEnd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userTask_answerReferral", "receiveTask_awaitInformation", "userTask_bookAppointment", "userTask_recordVisit", "userTask_recordSupport"})
    void a_person_who_stops_is_stopped_at_once_and_nothing_more_is_reported(String step) {
        var referral = at(step);

        referral.hears("referral.stopped");

        assertThat(referral).hasEndedAt("endEvent_stopped").hasNotPassed("serviceTask_sendEnd", "endEvent_supportEnded", "endEvent_rejected");
    }

    @Test
    void a_stop_after_the_end_finds_nothing_to_stop() {
        var referral = at("userTask_answerReferral").completes("userTask_answerReferral", Map.of("referralAnswer", "REJECTED"));

        assertThat(referral.tells("referral.stopped", Map.of())).isFalse();
        assertThat(referral).hasEndedAt("endEvent_rejected").hasNotPassed("endEvent_stopped");
    }

    @ParameterizedTest
    @CsvSource({"ANSWER,userTask_answerReferral", "WAITING_LIST,userTask_answerReferral", "FIRST_APPOINTMENT,userTask_bookAppointment", "VISIT,userTask_recordVisit", "SUPPORT,userTask_recordSupport"})
    void what_is_taken_up_again_is_found_where_it_stood(String stage, String step) {
        var referral = model.givenStartedByMessage("referral.sent", Map.of("referralReference", "HW-2026-000001-R1", "replyTo", "somewhere", "standsAt", stage));

        assertThat(referral).isWaitingAt(step).hasNotPassed("serviceTask_sendAnswer", "serviceTask_tellBooking", "serviceTask_tellVisit", "serviceTask_sendEnd");
        referral.hears("referral.stopped");
        assertThat(referral).hasEndedAt("endEvent_stopped");
    }

    private static Story at(String step) {
        var referral = model.givenStartedByMessage("referral.sent", Map.of("referralReference", "HW-2026-000001-R1", "replyTo", "somewhere"));
        assertThat(referral).isWaitingAt("userTask_answerReferral").hasNotPassed("serviceTask_sendAnswer");
        if (step.equals("receiveTask_awaitInformation")) {
            referral.completes("userTask_answerReferral", Map.of("referralAnswer", "NEED_INFORMATION"));
        } else if (!step.equals("userTask_answerReferral")) {
            referral.completes("userTask_answerReferral", Map.of("referralAnswer", "ACCEPTED"));
        }
        if (step.equals("userTask_recordVisit") || step.equals("userTask_recordSupport")) {
            referral.completes("userTask_bookAppointment", Map.of("appointmentOn", model.inDays(7)));
        }
        if (step.equals("userTask_recordSupport")) {
            referral.completes("userTask_recordVisit", Map.of("visit", "MET"));
        }
        assertThat(referral).isWaitingAt(step);
        return referral;
    }
}

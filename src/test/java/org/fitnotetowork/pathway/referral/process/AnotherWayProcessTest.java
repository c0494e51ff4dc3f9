package org.fitnotetowork.pathway.referral.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The reason leads to the next step, and no need ends in silence (domain H.3). */
class AnotherWayProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/another-way");

    @Test
    void usually_the_coach_chooses_with_the_person() {
        var way = given("CHOOSE");

        way.completes("userTask_chooseNext", Map.of("reroute", "ANOTHER_SERVICE", "referralReference", "HW-2026-000001-R2"));

        assertThat(way).hasEndedAt("endEvent_anotherReferral").hasNotPassed("userTask_checkSafety", "userTask_askAboutSharing", "serviceTask_draftAgain");
    }

    @Test
    void safety_comes_first() {
        var way = given("SAFETY_TODAY");

        assertThat(way).isWaitingAt("userTask_checkSafety").hasNotPassed("userTask_chooseNext");
        way.completes("userTask_checkSafety");

        assertThat(way).isWaitingAt("userTask_chooseNext");
    }

    @Test
    void a_consent_that_was_missing_is_asked_for_and_the_referral_drafted_again() {
        var way = given("ASK_CONSENT");

        way.completes("userTask_askAboutSharing", Map.of("sharing", "YES"));

        assertThat(way).hasEndedAt("endEvent_anotherReferral").hasPassedTimes(1, "serviceTask_draftAgain").hasNotPassed("userTask_chooseNext");
    }

    @Test
    void a_no_to_sharing_sends_nothing_again() {
        var way = given("ASK_CONSENT");

        way.completes("userTask_askAboutSharing", Map.of("sharing", "NO"));

        assertThat(way).isWaitingAt("userTask_chooseNext").hasNotPassed("serviceTask_draftAgain");
    }

    @Test
    void where_help_is_there_already_nobody_is_asked_anything() {
        assertThat(given("CLOSE")).hasEndedAt("endEvent_nothingMore").hasNotPassed("userTask_chooseNext", "endEvent_gapRecorded");
    }

    @Test
    void a_need_without_a_service_is_a_recorded_gap() {
        var way = given("CHOOSE").completes("userTask_chooseNext", Map.of("reroute", "GAP"));

        assertThat(way).hasEndedAt("endEvent_gapRecorded").hasNotPassed("endEvent_nothingMore");
    }

    @Test
    void a_person_who_wants_nothing_more_gets_nothing_more() {
        assertThat(given("CHOOSE").completes("userTask_chooseNext", Map.of("reroute", "CLOSE"))).hasEndedAt("endEvent_nothingMore").hasNotPassed("endEvent_gapRecorded");
    }

    @Test
    void the_practice_refers_where_only_a_clinician_can() {
        var way = given("CHOOSE").completes("userTask_chooseNext", Map.of("reroute", "ASK_GP"));

        assertThat(way).isWaitingAt("userTask_askGp");
        way.completes("userTask_askGp", Map.of("gpAnswer", "REFERS"));
        assertThat(way).hasEndedAt("endEvent_practiceRefers").hasNotPassed("endEvent_gapRecorded");
    }

    @Test
    void a_practice_that_does_not_refer_is_no_end() {
        var way = given("CHOOSE").completes("userTask_chooseNext", Map.of("reroute", "ASK_GP")).completes("userTask_askGp", Map.of("gpAnswer", "DOES_NOT_REFER"));

        assertThat(way).isWaitingAt("userTask_chooseNext").hasNotPassed("endEvent_practiceRefers");
    }

    private static Story given(String route) {
        model.where("weighAnotherWay", ModelUnderTest.sets("route", route));
        return model.given(Map.of("referralReference", "HW-2026-000001-R1"));
    }
}

package org.fitnotetowork.pathway.referral.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two reminders, then a person; nothing lapses unnoticed (domain H.4, chaser rules 1, 2, 3 and 6). */
class ChasePartnerProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/chase-partner");

    @Test
    void a_partner_is_reminded_twice_the_person_is_told_and_then_somebody_calls() {
        var wait = given("WRITE", 2, 5, 7, 30);

        model.daysPass(1);
        assertThat(wait).hasNotPassed("serviceTask_remind");
        model.daysPass(1);
        assertThat(wait).hasPassedTimes(1, "serviceTask_remind").hasNotPassed("serviceTask_remindAgain", "serviceTask_tellPerson");
        model.daysPass(3);
        assertThat(wait).hasPassedTimes(1, "serviceTask_remind").hasPassedTimes(1, "serviceTask_remindAgain").hasPassedTimes(1, "serviceTask_tellPerson").hasNotPassed("userTask_callPartner");
        model.daysPass(2);
        assertThat(wait).isWaitingAt("userTask_callPartner").hasPassedTimes(1, "serviceTask_remindAgain").hasNotPassed("userTask_confirmLapse");
    }

    @Test
    void where_nobody_is_written_to_by_a_machine_only_a_colleague_calls() {
        var wait = given("CALL_ONLY", 4000, 4000, 1, 4000);

        model.daysPass(1);
        assertThat(wait).isWaitingAt("userTask_callPartner");
        model.daysPass(400);

        assertThat(wait).isWaitingAt("userTask_callPartner").hasNotPassed("serviceTask_remind", "serviceTask_remindAgain", "serviceTask_tellPerson", "userTask_confirmLapse");
    }

    @Test
    void a_partner_that_may_answer_is_called_again_later() {
        var wait = called(given("WRITE", 2, 5, 7, 30));

        wait.completes("userTask_callPartner", Map.of("callResult", "WILL_ANSWER", "callOn", model.inDays(5)));
        assertThat(wait).isWaitingAt("event_callDue");
        model.daysPass(5);

        assertThat(wait).isWaitingAt("userTask_callPartner").hasPassedTimes(2, "event_callDue").hasPassedTimes(1, "serviceTask_remind").hasNotPassed("serviceTask_stopPartner");
    }

    @Test
    void after_a_long_silence_the_lead_is_asked_and_may_wait_on() {
        var wait = called(given("WRITE", 2, 5, 7, 30));

        model.daysPass(23);
        assertThat(wait).isWaitingAt("userTask_callPartner", "userTask_confirmLapse").hasNotPassed("serviceTask_stopPartner");
        wait.completes("userTask_confirmLapse", Map.of("lapse", "WAIT_ON"));

        assertThat(wait).isWaitingAt("userTask_callPartner").hasPassed("endEvent_waitsOn").hasNotPassed("endEvent_gaveUp", "serviceTask_stopPartner");
    }

    @Test
    void when_the_lead_gives_up_the_open_call_goes_too() {
        var wait = called(given("WRITE", 2, 5, 7, 30));

        model.daysPass(23);
        wait.completes("userTask_confirmLapse", Map.of("lapse", "GIVE_UP"));

        assertThat(wait).hasEndedAt("endEvent_gaveUp").hasPassedTimes(1, "serviceTask_stopPartner").hasNotPassed("flow_willAnswer");
    }

    @Test
    void no_clock_gives_up_for_the_lead() {
        var wait = called(given("WRITE", 2, 5, 7, 30));

        model.daysPass(400);

        assertThat(wait).isWaitingAt("userTask_callPartner", "userTask_confirmLapse").hasNotPassed("serviceTask_stopPartner", "endEvent_gaveUp");
    }

    @Test
    void a_service_that_has_closed_is_not_waited_for() {
        var wait = called(given("WRITE", 2, 5, 7, 30));

        wait.completes("userTask_callPartner", Map.of("callResult", "CLOSED", "callOn", model.inDays(5)));

        assertThat(wait).hasEndedAt("endEvent_gaveUp").hasPassed("serviceTask_stopPartner").hasNotPassed("userTask_confirmLapse");
    }

    private static Story called(Story wait) {
        model.daysPass(2);
        model.daysPass(3);
        model.daysPass(2);
        assertThat(wait).isWaitingAt("userTask_callPartner");
        return wait;
    }

    private static Story given(String reminders, int remind, int again, int call, int lapse) {
        model.where("setPartnerClocks", execution -> {
            execution.setVariable("reminders", reminders);
            execution.setVariable("remindOn", model.inDays(remind));
            execution.setVariable("remindAgainOn", model.inDays(again));
            execution.setVariable("callOn", model.inDays(call));
            execution.setVariable("lapseOn", model.inDays(lapse));
        });
        return model.given(Map.of("referralReference", "HW-2026-000001-R1"));
    }
}

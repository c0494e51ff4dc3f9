package org.fitnotetowork.pathway.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody holds a conference before everybody has been heard, and nobody is waited for unnoticed (domain H.6, joint review; H.4, chasers). */
class CaseConferenceProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/case-conference");

    @Test
    void it_waits_for_everybody_and_what_was_agreed_is_told() {
        var conference = called();
        assertThat(conference).isWaitingAt("receiveTask_awaitUpdates").hasNotPassed("userTask_holdConference");

        conference.hears("conference.updatesComplete");
        assertThat(conference).isWaitingAt("userTask_holdConference");
        assertThat(conference.offeredTo("userTask_holdConference")).containsExactlyInAnyOrder("coaching-coach", "partner-practitioner", "gp-clinician");
        assertThat(conference.timers()).as("nobody is reminded of what they have said").isZero();

        conference.completes("userTask_holdConference", Map.of("conferenceStep", "HELD"));
        assertThat(conference).hasEndedAt("endEvent_held").hasPassed("serviceTask_tellAgreed").hasNotPassed("serviceTask_remindCircle", "userTask_callCircle", "serviceTask_tellCalledOff");
    }

    @Test
    void whoever_is_silent_is_reminded_once_then_a_person_calls_until_all_are_heard() {
        var reminded = new AtomicInteger();
        model.where("remindCircle", execution -> reminded.incrementAndGet());
        var conference = called();

        model.daysPass(2);
        assertThat(conference).isWaitingAt("receiveTask_awaitUpdates").hasPassed("serviceTask_remindCircle").hasNotPassed("userTask_callCircle");
        model.daysPass(3);
        assertThat(conference).isWaitingAt("receiveTask_awaitUpdates", "userTask_callCircle");

        conference.completes("userTask_callCircle", Map.of("updates", "AWAITED"));
        model.daysPass(90);
        assertThat(conference).as("it does not lapse").isWaitingAt("receiveTask_awaitUpdates", "userTask_callCircle").hasNotPassed("userTask_holdConference");
        assertThat(reminded).hasValue(1);

        conference.completes("userTask_callCircle", Map.of("updates", "COMPLETE"));
        assertThat(conference).isWaitingAt("userTask_holdConference");
    }

    @Test
    void an_update_that_comes_while_somebody_calls_ends_the_calling() {
        var conference = called();
        model.daysPass(5);
        conference.hears("conference.updatesComplete");

        assertThat(conference).isWaitingAt("userTask_holdConference");
        assertThat(conference.hasOpenTask("userTask_callCircle")).isFalse();
    }

    @Test
    void where_everybody_has_left_meanwhile_nobody_is_waited_for() {
        var conference = called("COMPLETE");

        assertThat(conference).isWaitingAt("userTask_holdConference").hasNotPassed("receiveTask_awaitUpdates");
    }

    @Test
    void it_can_be_called_off_and_everybody_hears_that() {
        var conference = called("COMPLETE").completes("userTask_holdConference", Map.of("conferenceStep", "CALLED_OFF"));

        assertThat(conference).hasEndedAt("endEvent_calledOff").hasPassed("serviceTask_tellCalledOff").hasNotPassed("serviceTask_tellAgreed");
    }

    @Test
    void when_the_case_ends_or_its_holder_leaves_it_is_over() {
        var conference = called();
        model.daysPass(5);
        conference.hears("conference.stopped");

        assertThat(conference).hasEndedAt("endEvent_stopped").hasNotPassed("userTask_holdConference", "serviceTask_tellAgreed");
        assertThat(conference.timers()).isZero();
    }

    private static Story called() {
        return called("AWAITED");
    }

    private static Story called(String updates) {
        model.where("askCircle", execution -> {
            execution.setVariable("updates", updates);
            execution.setVariable("remindOn", model.inDays(2));
            execution.setVariable("callOn", model.inDays(5));
        });
        return model.givenStartedByMessage("conference.called", Map.of("conference", "HW-2026-000001-C1"));
    }
}

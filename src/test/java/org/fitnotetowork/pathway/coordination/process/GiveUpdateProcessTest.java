package org.fitnotetowork.pathway.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.ModelUnderTest.sets;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever plans with the others is asked in their own organisation, and reads what was agreed (domain H.6). */
class GiveUpdateProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/give-update");

    @Test
    void an_update_is_given_and_what_was_agreed_is_read() {
        var part = asked();
        assertThat(part).isWaitingAt("userTask_giveUpdate");
        assertThat(part.offeredTo("userTask_giveUpdate")).containsExactlyInAnyOrder("gp-clinician", "coaching-coach", "partner-practitioner");

        part.completes("userTask_giveUpdate");
        assertThat(part).isWaitingAt("receiveTask_awaitConference").hasPassed("serviceTask_tellUpdate");
        part.hears("conference.held");
        part.completes("userTask_readAgreed");
        assertThat(part).hasEndedAt("endEvent_agreedRead");
    }

    @Test
    void who_was_heard_by_phone_is_not_asked_after_the_conference() {
        var part = asked().hears("conference.held");

        assertThat(part).isWaitingAt("userTask_readAgreed").hasNotPassed("serviceTask_tellUpdate");
        assertThat(part.hasOpenTask("userTask_giveUpdate")).isFalse();
    }

    @Test
    void who_writes_while_it_is_being_held_waits_for_nothing() {
        var part = asked();
        model.where("tellUpdate", sets("conferenceHeld", true));
        part.completes("userTask_giveUpdate");

        assertThat(part).isWaitingAt("userTask_readAgreed").hasNotPassed("receiveTask_awaitConference");
    }

    @Test
    void whoever_leaves_the_circle_is_asked_no_more_wherever_they_are() {
        var asked = asked().hears("conference.stopped");
        var waiting = asked().completes("userTask_giveUpdate").hears("conference.stopped");

        assertThat(asked).hasEndedAt("endEvent_stopped").hasNotPassed("serviceTask_tellUpdate");
        assertThat(waiting).hasEndedAt("endEvent_stopped").hasNotPassed("userTask_readAgreed");
    }

    private static Story asked() {
        model.where("tellUpdate", sets("conferenceHeld", false));
        return model.givenStartedByMessage("conference.updateAsked", Map.of("conference", "HW-2026-000001-C1"));
    }
}

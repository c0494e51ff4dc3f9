package org.fitnotetowork.pathway.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lead goes over when the receiver takes it, and not before (domain H.6). */
class HandOverLeadProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/hand-over-lead");

    @Test
    void taken_over() {
        var offer = offered();
        assertThat(offer).isWaitingAt("receiveTask_awaitAnswer").hasPassed("serviceTask_askReceiver");

        offer.hears("lead.answered", Map.of("leadAnswer", "ACCEPTED"));
        assertThat(offer).hasEndedAt("endEvent_handedOver").hasNotPassed("userTask_readRefusal", "serviceTask_stopReceiver");
        assertThat(offer.timers()).isZero();
    }

    @Test
    void refused_and_whoever_leads_reads_why() {
        var offer = offered().hears("lead.answered", Map.of("leadAnswer", "REFUSED"));
        assertThat(offer).isWaitingAt("userTask_readRefusal").hasNotPassed("endEvent_handedOver");

        offer.completes("userTask_readRefusal");
        assertThat(offer).hasEndedAt("endEvent_leadStays");
    }

    @Test
    void no_answer_is_reminded_of_then_a_person_calls_and_calls_again() {
        var offer = offered();
        model.daysPass(3);
        assertThat(offer).isWaitingAt("receiveTask_awaitAnswer").hasPassed("serviceTask_remindReceiver").hasNotPassed("userTask_callReceiver");
        model.daysPass(2);
        assertThat(offer).isWaitingAt("receiveTask_awaitAnswer", "userTask_callReceiver");

        offer.completes("userTask_callReceiver", Map.of("leadAnswer", "AWAITED"));
        assertThat(offer).isWaitingAt("receiveTask_awaitAnswer", "event_oneWeekLater");
        model.daysPass(7);
        assertThat(offer).isWaitingAt("receiveTask_awaitAnswer", "userTask_callReceiver");

        offer.completes("userTask_callReceiver", Map.of("leadAnswer", "TAKEN_BACK"));
        assertThat(offer).hasEndedAt("endEvent_takenBack").hasPassed("serviceTask_stopReceiver").hasNotPassed("endEvent_handedOver", "endEvent_leadStays");
    }

    @Test
    void when_the_case_ends_nobody_waits_for_an_answer() {
        var offer = offered();
        model.daysPass(5);
        offer.hears("lead.stopped");

        assertThat(offer).hasEndedAt("endEvent_stopped").hasNotPassed("endEvent_handedOver");
        assertThat(offer.timers()).isZero();
    }

    private static Story offered() {
        model.where("askReceiver", execution -> {
            execution.setVariable("remindOn", model.inDays(3));
            execution.setVariable("callOn", model.inDays(5));
        });
        return model.givenStartedBy("coach", "ncl-workwell").completes("userTask_offerLead", Map.of("caseReference", model.newCase(), "leadOffer", "HW-2026-000001-L1"));
    }
}

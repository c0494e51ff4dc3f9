package org.fitnotetowork.pathway.coordination.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anybody in the circle calls a conference; it is the lead who holds it (domain H.6). */
class CallConferenceProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/call-conference");

    @Test
    void the_call_is_brought_to_the_lead() {
        var call = model.givenStartedBy("physio", "ncl-physio").completes("userTask_callConference", Map.of("caseReference", model.newCase(), "conference", "HW-2026-000001-C1"));

        assertThat(call).hasEndedAt("endEvent_called").hasPassed("serviceTask_bringCall");
    }
}

package org.fitnotetowork.pathway.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is offered the lead says yes or no in their own organisation (domain H.6). */
class TakeLeadProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/take-lead");

    @Test
    void the_answer_is_told_to_whoever_offered_it() {
        var offer = offered();
        assertThat(offer.offeredTo("userTask_answerOffer")).containsExactlyInAnyOrder("gp-clinician", "coaching-coach", "partner-practitioner");

        offer.completes("userTask_answerOffer");
        assertThat(offer).hasEndedAt("endEvent_answered").hasPassed("serviceTask_tellAnswer");
    }

    @Test
    void an_offer_that_is_taken_back_is_asked_no_more() {
        var offer = offered().hears("lead.stopped");

        assertThat(offer).hasEndedAt("endEvent_stopped").hasNotPassed("serviceTask_tellAnswer");
    }

    private static Story offered() {
        return model.givenStartedByMessage("lead.offered", Map.of("leadOffer", "HW-2026-000001-L1"));
    }
}

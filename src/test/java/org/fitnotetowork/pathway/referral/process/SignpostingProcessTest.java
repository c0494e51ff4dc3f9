package org.fitnotetowork.pathway.referral.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Telling somebody about a service is followed by a question, and is no referral (domain H.0). */
class SignpostingProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/signposting");

    @Test
    void whoever_was_told_about_a_service_is_asked_later_whether_it_helped() {
        var told = told();

        model.daysPass(13);
        assertThat(told).isWaitingAt("event_timeToAsk");
        model.daysPass(1);
        assertThat(told).isWaitingAt("userTask_askAboutSignpost");
        told.completes("userTask_askAboutSignpost", Map.of("reached", "DID_NOT_GO"));

        assertThat(told).hasEndedAt("endEvent_asked").hasNotPassed("endEvent_notAsked");
    }

    @Test
    void whoever_has_left_is_not_asked() {
        var told = told();

        told.hears("case.closed");

        assertThat(told).hasEndedAt("endEvent_notAsked").hasNotPassed("userTask_askAboutSignpost");
    }

    private static Story told() {
        var told = model.givenStartedBy("coach", "ncl-coaching");
        told.completes("userTask_recordSignpost", Map.of("caseReference", model.newCase(), "signpost", "HW-2026-000001-S1", "askAgainOn", model.inDays(14)));
        return told;
    }
}

package org.fitnotetowork.pathway.followup.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever wants no more questions says so to anybody in the team, at any time (domain I.4). */
class StopFollowUpProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("followup/stop-follow-up");

    @Test
    void the_follow_up_is_told_once_and_only_after_it_was_recorded() {
        var stop = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(stop).isWaitingAt("userTask_recordStop").hasNotPassed("serviceTask_tellFollowUp");

        stop.completes("userTask_recordStop", Map.of("caseReference", model.newCase()));

        assertThat(stop).hasEndedAt("endEvent_questionsStopped").hasPassedTimes(1, "serviceTask_tellFollowUp");
    }
}

package org.fitnotetowork.pathway.referral.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One referral stops while the rest goes on (domain H.2, withdraw and recall). */
class StopReferralProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/stop-referral");

    @Test
    void what_was_recorded_in_error_stops_like_any_other() {
        var stopping = model.givenStartedBy("coach", "ncl-coaching");

        stopping.completes("userTask_recordStopReferral", Map.of("caseReference", model.newCase(), "referralReference", "HW-2026-000001-R1", "stopKind", "ENTERED_IN_ERROR"));

        assertThat(stopping).hasEndedAt("endEvent_referralStopped").hasPassedTimes(1, "serviceTask_stopReferral");
    }

    @Test
    void who_is_concerned_hears_after_it_was_written_down_and_not_before() {
        var stopping = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(stopping).isWaitingAt("userTask_recordStopReferral").hasNotPassed("serviceTask_stopReferral");

        stopping.completes("userTask_recordStopReferral", Map.of("caseReference", model.newCase(), "referralReference", "HW-2026-000001-R1", "stopKind", "WITHDRAW"));

        assertThat(stopping).hasEndedAt("endEvent_referralStopped").hasPassedTimes(1, "serviceTask_stopReferral");
    }
}

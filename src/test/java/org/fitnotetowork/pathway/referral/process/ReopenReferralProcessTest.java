package org.fitnotetowork.pathway.referral.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A referral that ended goes on where it stood, and no longer than the case (domain H.2, reopen). */
class ReopenReferralProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("referral/reopen-referral").calling("support-referral", "referralReference", "standsAt");

    @ParameterizedTest
    @ValueSource(strings = {"ANSWER", "SUPPORT"})
    void what_is_taken_up_is_supported_from_where_it_stood(String stage) {
        var again = takenUp(stage);
        var support = again.called("callActivity_supportReferral").get(0);

        org.assertj.core.api.Assertions.assertThat(support.variables()).containsEntry("standsAt", stage).containsEntry("referralReference", "HW-2026-000001-R1");
        org.assertj.core.api.Assertions.assertThat(support.businessKey()).isEqualTo(again.businessKey());
        again.returns("callActivity_supportReferral");
        assertThat(again).hasEndedAt("endEvent_referralOver").hasNotPassed("endEvent_endedWithCase");
    }

    @Test
    void nobody_is_told_before_somebody_has_said_which_one_and_why() {
        assertThat(model.givenStartedBy("coach", "ncl-coaching")).isWaitingAt("userTask_recordReopening").hasNotPassed("callActivity_supportReferral");
    }

    @Test
    void when_the_case_ends_the_support_that_was_taken_up_ends_too() {
        var again = takenUp("SUPPORT");
        var support = again.called("callActivity_supportReferral").get(0);

        again.hears("case.closed");

        assertThat(again).hasEndedAt("endEvent_endedWithCase").hasNotPassed("endEvent_referralOver");
        org.assertj.core.api.Assertions.assertThat(support.isRunning()).isFalse();
    }

    private static Story takenUp(String stage) {
        var again = model.givenStartedBy("coach", "ncl-coaching");
        again.completes("userTask_recordReopening", Map.of("caseReference", model.newCase(), "referralReference", "HW-2026-000001-R1", "standsAt", stage));
        assertThat(again).isWaitingAt("callActivity_supportReferral");
        return again;
    }
}

package org.fitnotetowork.pathway.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.ModelUnderTest.sets;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A way in without a fit note, through the same decision (domain E6). */
class NewReferralProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("casefile/new-referral");

    @Test
    void who_wants_support_is_handed_to_the_coaching_team_once() {
        model.where("decide", sets("route", "COACH_PRIORITY"));

        assertThat(recorded()).hasEndedAt("endEvent_handedOver").hasPassedTimes(1, "serviceTask_askCoachingTeam")
                .hasNotPassed("userTask_arrangeClinicalHelp", "endEvent_signposted", "endEvent_attached", "endEvent_declined");
    }

    @ParameterizedTest
    @CsvSource({"SIGNPOST, endEvent_signposted", "ATTACH, endEvent_attached", "DECLINED, endEvent_declined"})
    void otherwise_no_journey_begins(String route, String end) {
        model.where("decide", sets("route", route));

        assertThat(recorded()).hasEndedAt(end).hasNotPassed("serviceTask_askCoachingTeam", "endEvent_handedOver", "userTask_arrangeClinicalHelp");
    }

    @Test
    void clinical_help_comes_before_anything_about_work_and_the_route_is_decided_again() {
        model.where("decide", sets("route", "CLINICAL_HELP_TODAY"), sets("route", "OUT_OF_WORK"));
        var referral = recorded();

        assertThat(referral).isWaitingAt("userTask_arrangeClinicalHelp").hasNotPassed("serviceTask_askCoachingTeam");
        assertThat(referral.offeredTo("userTask_arrangeClinicalHelp")).containsExactly("coaching-coach");
        referral.completes("userTask_arrangeClinicalHelp");

        assertThat(referral).hasEndedAt("endEvent_handedOver").hasPassedTimes(2, "businessRuleTask_triage").hasPassedTimes(1, "userTask_recordWayIn");
    }

    private static Story recorded() {
        var referral = model.givenStartedBy("adviser", "ncl-coaching");
        assertThat(referral).isWaitingAt("userTask_recordWayIn").hasNotPassed("businessRuleTask_triage");
        assertThat(referral.task("userTask_recordWayIn").getAssignee()).isEqualTo("adviser");
        return referral.completes("userTask_recordWayIn", Map.of("caseReference", model.newCase()));
    }
}

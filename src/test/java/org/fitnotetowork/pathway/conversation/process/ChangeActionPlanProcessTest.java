package org.fitnotetowork.pathway.conversation.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever knows says what has changed, and the team agrees the plan anew. */
class ChangeActionPlanProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("conversation/change-action-plan");

    @Test
    void the_team_has_the_new_plan_to_agree_once_it_is_said_what_has_changed() {
        var change = toSay();

        change.completes("userTask_sayWhatChanged", Map.of("caseReference", model.newCase()));

        assertThat(change).hasEndedAt("endEvent_handedToTeam").hasPassedTimes(1, "serviceTask_changePlan").hasNotPassed("endEvent_endedWithCase");
    }

    @Test
    void with_the_case_there_is_no_plan_to_change_any_more() {
        var change = toSay();

        change.hears("case.closed");

        assertThat(change).hasEndedAt("endEvent_endedWithCase").hasNotPassed("serviceTask_changePlan", "endEvent_handedToTeam");
    }

    private static Story toSay() {
        var change = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(change).isWaitingAt("userTask_sayWhatChanged");
        return change;
    }
}

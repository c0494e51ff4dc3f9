package org.fitnotetowork.pathway.casefile.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The journey closes here before the team of the new area is asked, so that nobody is on two caseloads (domain E6 rule 3). */
class CaseTransferProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("casefile/case-transfer");

    @Test
    void the_case_closes_here_once_and_the_new_team_is_asked_once() {
        var transfer = given();

        moves(transfer);

        assertThat(transfer).hasEndedAt("endEvent_transferred").hasPassedTimes(1, "serviceTask_closeHere").hasPassedTimes(1, "serviceTask_askNewTeam");
    }

    @Test
    void a_new_team_that_cannot_be_reached_is_asked_again_and_the_case_is_not_closed_twice() {
        model.where("askNewArea", execution -> { throw new IllegalStateException("the new team cannot be reached"); }, execution -> { });
        var transfer = given();

        assertThatThrownBy(() -> moves(transfer)).hasMessageContaining("cannot be reached");
        assertThat(transfer).isWaitingAt("serviceTask_askNewTeam").hasPassed("serviceTask_closeHere").hasNotPassed("endEvent_transferred");
        model.daysPass(0);

        assertThat(transfer).hasEndedAt("endEvent_transferred").hasPassedTimes(1, "serviceTask_closeHere");
    }

    private static Story given() {
        var transfer = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(transfer).isWaitingAt("userTask_recordMove").hasNotPassed("serviceTask_closeHere", "serviceTask_askNewTeam");
        return transfer;
    }

    private static void moves(Story transfer) {
        transfer.completes("userTask_recordMove", Map.of("caseReference", model.newCase(), "newArea", "lsc"));
    }
}

package org.fitnotetowork.pathway.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.ModelUnderTest.sets;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever raises a block has the last word on whether it is cleared (domain H.0, H.6). */
class RaiseBlockProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/raise-block");

    @Test
    void a_partner_clears_its_own_block_and_all_hear() {
        var block = raised(false);
        assertThat(block).isWaitingAt("userTask_sayItGoesOn").hasNotPassed("serviceTask_tellCleared");
        assertThat(block.offeredTo("userTask_sayItGoesOn")).contains("partner-practitioner", "gp-clinician");

        block.completes("userTask_sayItGoesOn");
        assertThat(block).hasEndedAt("endEvent_clearedByRaiser").hasPassed("serviceTask_tellCleared").hasNotPassed("userTask_confirmClearing");
    }

    @Test
    void what_others_call_cleared_is_raised_again_until_it_goes_on() {
        var block = raised(false);
        block.hears("block.cleared");
        assertThat(block).isWaitingAt("userTask_confirmClearing");

        block.completes("userTask_confirmClearing", Map.of("blockStep", "NOT_YET"));
        assertThat(block).isWaitingAt("userTask_sayItGoesOn").hasPassedTimes(2, "serviceTask_raiseBlock").hasNotPassed("endEvent_goesOn");

        block.hears("block.cleared").completes("userTask_confirmClearing", Map.of("blockStep", "GOES_ON"));
        assertThat(block).hasEndedAt("endEvent_goesOn").hasNotPassed("serviceTask_tellCleared");
    }

    @Test
    void the_lead_s_own_block_is_with_the_lead_and_asks_nobody_twice() {
        assertThat(raised(true)).hasEndedAt("endEvent_withLead").hasNotPassed("userTask_sayItGoesOn");
    }

    @Test
    void when_the_case_ends_nobody_is_asked_any_more() {
        var block = raised(false);
        block.hears("block.stopped");
        assertThat(block).hasEndedAt("endEvent_stopped").hasNotPassed("endEvent_clearedByRaiser", "endEvent_goesOn");
    }

    private static Story raised(boolean byLead) {
        model.where("raiseBlock", sets("raisedByLead", byLead));
        var block = model.givenStartedBy("physio", "ncl-physio");
        assertThat(block.task("userTask_recordBlock").getAssignee()).isEqualTo("physio");
        return block.completes("userTask_recordBlock", Map.of("caseReference", model.newCase(), "blockReference", "HW-2026-000001-B1"));
    }
}

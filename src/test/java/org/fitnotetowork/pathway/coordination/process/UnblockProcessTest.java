package org.fitnotetowork.pathway.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ladder goes on beside the worker's task, and clearing the block ends all of it (domain H.6). */
class UnblockProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/unblock");

    @Test
    void a_block_that_is_cleared_in_time_climbs_no_step() {
        var block = raised("YES");
        assertThat(block).isWaitingAt("userTask_clearBlock");
        assertThat(block.offeredTo("userTask_clearBlock")).containsExactlyInAnyOrder("coaching-coach", "partner-practitioner", "gp-clinician");

        block.completes("userTask_clearBlock");
        model.daysPass(60);

        assertThat(block).hasEndedAt("endEvent_cleared").hasPassed("serviceTask_tellOthers")
                .hasNotPassed("userTask_talkTogether", "userTask_settleBlock", "serviceTask_listForBoard");
        assertThat(block.timers()).isZero();
    }

    @Test
    void workers_talk_then_managers_settle_then_the_board_has_it_and_the_task_stays() {
        var listed = new AtomicInteger();
        model.where("listForBoard", execution -> listed.incrementAndGet());
        var block = raised("YES");

        model.daysPass(7);
        assertThat(block).isWaitingAt("userTask_clearBlock", "userTask_talkTogether").hasNotPassed("userTask_settleBlock");
        block.completes("userTask_talkTogether", Map.of("blockStep", "NOT_YET"));
        assertThat(block).isWaitingAt("userTask_clearBlock").hasPassed("endEvent_notYet");

        model.daysPass(7);
        assertThat(block).isWaitingAt("userTask_clearBlock", "userTask_settleBlock");
        assertThat(block.offeredTo("userTask_settleBlock")).containsExactly("coaching-manager");
        assertThat(listed).hasValue(0);

        model.daysPass(14);
        assertThat(block).isWaitingAt("userTask_clearBlock", "userTask_settleBlock").hasPassed("endEvent_onBoardList").hasNotPassed("endEvent_cleared");
        assertThat(listed).hasValue(1);

        block.completes("userTask_settleBlock", Map.of("blockStep", "GOES_ON"));
        assertThat(block).hasEndedAt("endEvent_cleared");
    }

    @Test
    void what_the_person_chose_does_not_come_before_a_board() {
        var block = raised("NO");
        model.daysPass(28);

        assertThat(block).hasPassed("endEvent_notListed").hasNotPassed("serviceTask_listForBoard");
    }

    @Test
    void whoever_else_clears_it_ends_what_workers_and_managers_have_open() {
        var block = raised("YES");
        model.daysPass(14);
        assertThat(block).isWaitingAt("userTask_clearBlock", "userTask_talkTogether", "userTask_settleBlock");

        block.hears("block.cleared");
        assertThat(block).hasEndedAt("endEvent_cleared").hasPassed("serviceTask_tellOthers");
    }

    @Test
    void when_the_case_ends_the_ladder_ends() {
        var block = raised("YES");
        model.daysPass(14);
        block.hears("block.stopped");

        assertThat(block).hasEndedAt("endEvent_stopped").hasNotPassed("serviceTask_tellOthers", "endEvent_cleared");
    }

    private static Story raised(String boardList) {
        model.where("setBlockLadder", execution -> {
            execution.setVariable("talkOn", model.inDays(7));
            execution.setVariable("managersOn", model.inDays(14));
            execution.setVariable("boardOn", model.inDays(28));
            execution.setVariable("boardList", boardList);
        });
        return model.givenStartedByMessage("block.raised", Map.of("blockReference", "HW-2026-000001-B1"));
    }
}

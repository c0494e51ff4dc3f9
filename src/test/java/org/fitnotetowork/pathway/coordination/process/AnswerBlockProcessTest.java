package org.fitnotetowork.pathway.coordination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The party it waits for is asked on the first day and answers once (domain H.6). */
class AnswerBlockProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("coordination/answer-block");

    @Test
    void a_party_that_has_done_it_says_so_and_all_hear() {
        var block = notified();
        assertThat(block).isWaitingAt("userTask_answerBlock").hasNotPassed("serviceTask_tellCleared");
        assertThat(block.offeredTo("userTask_answerBlock")).contains("partner-practitioner", "gp-clinician");

        block.completes("userTask_answerBlock", Map.of("blockStep", "GOES_ON"));
        assertThat(block).hasEndedAt("endEvent_clearedByParty").hasPassed("serviceTask_tellCleared");
    }

    @Test
    void an_answer_that_it_takes_time_is_kept_and_clears_nothing() {
        assertThat(notified().completes("userTask_answerBlock", Map.of("blockStep", "NOT_YET"))).hasEndedAt("endEvent_answered").hasNotPassed("serviceTask_tellCleared");
    }

    @Test
    void a_block_that_is_over_asks_for_no_answer() {
        assertThat(notified().hears("block.stopped")).hasEndedAt("endEvent_stopped").hasNotPassed("serviceTask_tellCleared");
    }

    private static Story notified() {
        return model.givenStartedByMessage("block.notified", Map.of("blockReference", "HW-2026-000001-B1"));
    }
}

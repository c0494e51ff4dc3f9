package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Say whether it goes on" in raise-block: others have cleared it, whoever raised it knows whether that is so. */
@Component
class ConfirmClearingAnswers implements TaskAnswers {

    private final ClearingBlocks blocks;
    private final BlockOfTask block;

    ConfirmClearingAnswers(ClearingBlocks blocks, BlockOfTask block) {
        this.blocks = blocks;
        this.block = block;
    }

    @Override
    public String form() {
        return "confirm-clearing";
    }

    @Override
    public Set<String> fields() {
        return Set.of(Unblock.STEP);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return block.seen(task, form());
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        if (!answers.is(Unblock.STEP, Unblock.GOES_ON)) {
            blocks.standsStill(BlockOfTask.reference(task), task.person().id());
        }
        return Outcome.of(Map.of(Unblock.STEP, answers.text(Unblock.STEP)));
    }
}

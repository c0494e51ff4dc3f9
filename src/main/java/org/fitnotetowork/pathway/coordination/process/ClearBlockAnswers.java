package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Clear the block" at the lead, "Say when it goes on" where it was raised. */
@Component
class ClearBlockAnswers implements TaskAnswers {

    private static final String HOW = "clearedHow";
    private static final String NOTE = "blockNote";

    private final ClearingBlocks blocks;
    private final BlockOfTask block;

    ClearBlockAnswers(ClearingBlocks blocks, BlockOfTask block) {
        this.blocks = blocks;
        this.block = block;
    }

    @Override
    public String form() {
        return "clear-block";
    }

    @Override
    public Set<String> fields() {
        return Set.of(HOW, NOTE);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return block.seen(task, form());
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = BlockOfTask.reference(task);
        if (answers.text(NOTE) != null) {
            blocks.say(reference, answers.text(NOTE), task.organisation(), task.person().id());
        }
        blocks.clear(reference, answers.text(HOW), task.organisation(), task.person().id());
        return Outcome.none();
    }
}

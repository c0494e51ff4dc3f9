package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;

/** A step of the ladder in which somebody says what was agreed, and whether it goes on. Makes one such form of each bean. */
final class StepOfBlock implements TaskAnswers {

    private static final String NOTE = "blockNote";

    private final String form;
    private final ClearingBlocks blocks;
    private final BlockOfTask block;

    StepOfBlock(String form, ClearingBlocks blocks, BlockOfTask block) {
        this.form = form;
        this.blocks = blocks;
        this.block = block;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Set<String> fields() {
        return Set.of(Unblock.STEP, NOTE);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return block.seen(task, form);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = BlockOfTask.reference(task);
        if (answers.text(NOTE) != null) {
            blocks.say(reference, answers.text(NOTE), task.organisation(), task.person().id());
        }
        if (answers.is(Unblock.STEP, Unblock.GOES_ON)) {
            blocks.clear(reference, "AGREED", task.organisation(), task.person().id());
        }
        return Outcome.of(Map.of(Unblock.STEP, answers.text(Unblock.STEP)));
    }
}

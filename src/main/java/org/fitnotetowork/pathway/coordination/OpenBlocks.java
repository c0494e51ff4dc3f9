package org.fitnotetowork.pathway.coordination;

import java.util.List;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** What stands still in the case, each in a sentence that says nothing of the person. */
@Component
class OpenBlocks implements OptionList {

    private final Blocks blocks;
    private final DescribingBlocks describing;

    OpenBlocks(Blocks blocks, DescribingBlocks describing) {
        this.blocks = blocks;
        this.describing = describing;
    }

    @Override
    public String name() {
        return "openBlocks";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return blocks.ofCase(task.caseReference()).stream().filter(Block::isOpen).map(block -> new Option(block.reference(), describing.to(task.organisation(), block.reference()))).toList();
    }
}

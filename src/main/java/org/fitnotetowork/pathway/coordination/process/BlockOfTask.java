package org.fitnotetowork.pathway.coordination.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.BlockFacts;
import org.fitnotetowork.pathway.coordination.DescribingBlocks;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The block that a task is about. Its words come through the door; what kind it is and since when says nothing of the person and is for whoever has the task. */
@Component
class BlockOfTask {

    private final Disclosure door;
    private final DescribingBlocks describing;

    BlockOfTask(Disclosure door, DescribingBlocks describing) {
        this.door = door;
        this.describing = describing;
    }

    static String reference(TaskAnswers.Task task) {
        return (String) task.variables().get(Unblock.BLOCK.name());
    }

    Map<String, Object> seen(TaskAnswers.Task task, String form) {
        var reference = reference(task);
        var seen = new HashMap<String, Object>(Map.of("blockText", describing.to(task.organisation(), reference)));
        door.read(Reader.of(task.person(), form, false), task.caseReference(), Set.of(BlockFacts.of(reference))).values().forEach(words -> seen.put(BlockFacts.WORDS, words));
        return seen;
    }
}

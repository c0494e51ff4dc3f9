package org.fitnotetowork.pathway.coordination;

import java.util.List;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** What can be stuck. */
@Component
class StuckItems implements OptionList {

    @Override
    public String name() {
        return "stuckItems";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return List.of(new Option(Block.WHOLE_PLAN, "The plan as a whole"));
    }
}

package org.fitnotetowork.pathway.employer.process;

import java.util.List;
import org.fitnotetowork.pathway.employer.PuttingInPlace;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The changes that the employer agreed to and of which nobody knows yet that they are in place. */
@Component
class AgreedChanges implements OptionList {

    private final PuttingInPlace changes;

    AgreedChanges(PuttingInPlace changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "agreedChanges";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return changes.awaited(task.caseReference()).stream().map(change -> new Option(change.id(), change.detail())).toList();
    }
}

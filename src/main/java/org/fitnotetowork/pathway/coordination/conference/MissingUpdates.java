package org.fitnotetowork.pathway.coordination.conference;

import java.util.List;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** Who has not been heard yet before a conference. */
@Component
class MissingUpdates implements OptionList {

    private final GivingUpdates updates;
    private final Organisations organisations;

    MissingUpdates(GivingUpdates updates, Organisations organisations) {
        this.updates = updates;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "missingUpdates";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return updates.missing((String) task.variables().get("conference")).stream().map(one -> new Option(one, organisations.get(one).name())).toList();
    }
}

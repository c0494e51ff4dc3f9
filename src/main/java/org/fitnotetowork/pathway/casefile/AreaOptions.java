package org.fitnotetowork.pathway.casefile;

import java.util.List;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The areas to choose from. */
@Component
class AreaOptions implements OptionList {

    private final Areas areas;

    AreaOptions(Areas areas) {
        this.areas = areas;
    }

    @Override
    public String name() {
        return "areas";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return areas.all().stream().map(area -> new Option(area.code(), area.name())).toList();
    }
}

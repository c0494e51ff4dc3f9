package org.fitnotetowork.pathway.casefile;

import java.util.List;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The areas that a case can be handed to: those where a team works with this platform. */
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
        return areas.all().stream().filter(Area::takesPart).map(area -> new Option(area.code(), area.name())).toList();
    }
}

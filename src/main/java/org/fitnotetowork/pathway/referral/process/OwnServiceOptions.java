package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** The services that the colleague's own organisation gives. */
@Component
class OwnServiceOptions implements OptionList {

    private final Organisations organisations;
    private final Areas areas;

    OwnServiceOptions(Organisations organisations, Areas areas) {
        this.organisations = organisations;
        this.areas = areas;
    }

    @Override
    public String name() {
        return "ownServices";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return areas.find(organisations.get(task.organisation()).area()).map(area -> area.services()).orElse(List.of()).stream()
                .filter(service -> task.organisation().equals(service.organisation())).map(service -> new Option(service.code(), service.name())).toList();
    }
}

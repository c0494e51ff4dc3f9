package org.fitnotetowork.pathway.coordination.circle;

import java.util.Comparator;
import java.util.List;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** Whom somebody can plan with: every other organisation of the area. Who is in the circle stands in the text beside it, for those who may read it. */
@Component
class CircleOrganisations implements OptionList {

    private final Organisations organisations;

    CircleOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "circleOrganisations";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        var area = organisations.get(task.organisation()).area();
        return organisations.all().stream().filter(one -> one.area().equals(area) && !one.code().equals(task.organisation())).sorted(Comparator.comparing(Organisation::name))
                .map(one -> new Option(one.code(), one.name())).toList();
    }
}

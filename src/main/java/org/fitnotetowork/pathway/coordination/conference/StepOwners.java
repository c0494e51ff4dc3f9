package org.fitnotetowork.pathway.coordination.conference;

import java.util.List;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** Who can take a step that a conference agrees: everybody in the circle, and the person. */
@Component
class StepOwners implements OptionList {

    private static final String PERSON = "PERSON";

    private final KeepingCircles circles;
    private final Organisations organisations;

    StepOwners(KeepingCircles circles, Organisations organisations) {
        this.circles = circles;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "stepOwners";
    }

    @Override
    public List<Option> options(TaskAnswers.Task task) {
        return Stream.concat(Stream.of(new Option(PERSON, "The person")),
                circles.circle(task.caseReference()).organisations().stream().map(one -> new Option(one, organisations.get(one).name()))).toList();
    }
}

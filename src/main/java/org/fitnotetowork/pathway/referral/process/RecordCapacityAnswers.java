package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.directory.TellingCapacity;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record what we can take", at the partner: for its own services only. */
@Component
class RecordCapacityAnswers implements TaskAnswers {

    private static final String SERVICE = "ownService";

    private final TellingCapacity capacity;
    private final Organisations organisations;
    private final Areas areas;

    RecordCapacityAnswers(TellingCapacity capacity, Organisations organisations, Areas areas) {
        this.capacity = capacity;
        this.organisations = organisations;
        this.areas = areas;
    }

    @Override
    public String form() {
        return "record-capacity";
    }

    @Override
    public Set<String> fields() {
        return Set.of(SERVICE, "listOpen", "placesAWeek");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var area = organisations.get(task.organisation()).area();
        areas.get(area).service(answers.text(SERVICE)).filter(service -> task.organisation().equals(service.organisation()))
                .orElseThrow(() -> new AnswersRefused(Problem.refuse(SERVICE, "Choose one of your own services.")));
        capacity.tell(area, answers.text(SERVICE), answers.is("listOpen", "OPEN"), answers.number("placesAWeek"), task.person().id());
        return Outcome.none();
    }
}

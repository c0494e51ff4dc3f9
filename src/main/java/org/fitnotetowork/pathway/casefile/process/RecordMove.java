package org.fitnotetowork.pathway.casefile.process;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record move to another area" in case-transfer. Without the person's agreement nothing is passed on. */
@Component
class RecordMove implements TaskAnswers {

    private final CaseNamed named;
    private final Areas areas;

    RecordMove(CaseNamed named, Areas areas) {
        this.named = named;
        this.areas = areas;
    }

    @Override
    public String form() {
        return "record-move";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var file = named.of(task, answers);
        var problems = new ArrayList<Problem>();
        if (answers.is("newArea", file.area())) {
            problems.add(Problem.refuse("newArea", "The case is in this area already. Choose the area that the person has moved to."));
        }
        if (!answers.is("agreesToPassOn", "YES")) {
            problems.add(Problem.refuse("agreesToPassOn", "Nothing is passed on without the person's agreement. Discard this form, tell the person how to reach the team of the new area, "
                    + "and use \"The person wants to stop\" to end support here."));
        }
        answers.settle(problems);
        return new Outcome(file.reference(), Map.of(AskNewAreaDelegate.NEW_ORGANISATION.name(), areas.get(answers.text("newArea")).coachingTeam()));
    }
}

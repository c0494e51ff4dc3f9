package org.fitnotetowork.pathway.employer.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.employer.TalkingThrough;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Talk through what stands in the way". */
@Component
class TalkThroughAnswers implements TaskAnswers {

    private static final String STEP = "standstillStep";

    private final TalkingThrough talking;

    TalkThroughAnswers(TalkingThrough talking) {
        this.talking = talking;
    }

    @Override
    public String form() {
        return "talk-through";
    }

    @Override
    public Set<String> fields() {
        return Set.of("standsInTheWay", "toldAbout", STEP);
    }

    /** Said whether or not a note runs: the adviser need not know. */
    @Override
    public Map<String, Object> defaults(Task task) {
        return talking.noChangeIsPossible(task.caseReference()) ? Map.of("sickPayNote", "No change is possible at the moment. A fit note that says \"may be fit\" then counts as \"not fit\": "
                + "no new note is needed, and it stays evidence for sick pay.") : Map.of();
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        talking.record(task.caseReference(), answers.text("standsInTheWay"), answers.choices("toldAbout"), answers.is(STEP, "TRY_AGAIN"), task.organisation(), task.person().id());
        return Outcome.of(Map.of(STEP, answers.text(STEP)));
    }
}

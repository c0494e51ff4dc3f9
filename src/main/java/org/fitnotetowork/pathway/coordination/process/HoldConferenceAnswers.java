package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.pathway.coordination.conference.Conference;
import org.fitnotetowork.pathway.coordination.conference.HoldingConferences;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Hold the case conference". */
@Component
class HoldConferenceAnswers implements TaskAnswers {

    private static final String STEPS = "steps";
    private static final String CLEARED = "clearedBlocks";

    private final HoldingConferences conferences;
    private final SeenInCircle seen;

    HoldConferenceAnswers(HoldingConferences conferences, SeenInCircle seen) {
        this.conferences = conferences;
        this.seen = seen;
    }

    @Override
    public String form() {
        return "hold-conference";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseConference.STEP, STEPS, CLEARED);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return seen.of(task, form(), CircleFacts.PERSON, CircleFacts.AGENDA, CircleFacts.PEOPLE, CircleFacts.UPDATES);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = CaseConference.reference(task);
        if (answers.is(CaseConference.STEP, "CALLED_OFF")) {
            conferences.callOff(reference, task.person().id());
        } else {
            conferences.hold(reference, answers.rows(STEPS).stream().map(row -> new Conference.Step(row.text("step"), row.text("owner"), row.date("byWhen"))).toList(),
                    answers.choices(CLEARED), task.organisation(), task.person().id());
        }
        return Outcome.of(Map.of(CaseConference.STEP, answers.text(CaseConference.STEP)));
    }
}

package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.conference.CircleFacts;
import org.fitnotetowork.pathway.coordination.conference.GivingUpdates;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Give an update". */
@Component
class GiveUpdateAnswers implements TaskAnswers {

    private final GivingUpdates updates;
    private final SeenInCircle seen;

    GiveUpdateAnswers(GivingUpdates updates, SeenInCircle seen) {
        this.updates = updates;
        this.seen = seen;
    }

    @Override
    public String form() {
        return "give-update";
    }

    @Override
    public Set<String> fields() {
        return Set.of(UpdateInForm.KIND, UpdateInForm.WORDS);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return seen.of(task, form(), CircleFacts.PERSON, CircleFacts.AGENDA);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        updates.give(CaseConference.reference(task), task.organisation(), UpdateInForm.words(answers), task.person().id());
        return Outcome.none();
    }
}

package org.fitnotetowork.pathway.coordination.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.coordination.conference.GivingUpdates;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Call whoever is missing": what they say on the phone is written down, one after the other. */
@Component
class CallCircleAnswers implements TaskAnswers {

    private static final String CALLED = "calledOrganisation";

    private final GivingUpdates updates;

    CallCircleAnswers(GivingUpdates updates) {
        this.updates = updates;
    }

    @Override
    public String form() {
        return "call-circle";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CALLED, UpdateInForm.KIND, UpdateInForm.WORDS);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = CaseConference.reference(task);
        updates.giveByPhone(reference, answers.text(CALLED), UpdateInForm.words(answers), task.person().id());
        return Outcome.of(Map.of(CaseConference.UPDATES.name(), updates.missing(reference).isEmpty() ? CaseConference.COMPLETE : CaseConference.AWAITED));
    }
}

package org.fitnotetowork.pathway.safeguarding.process;

import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.safeguarding.Concern;
import org.fitnotetowork.pathway.safeguarding.RaisingConcerns;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Act on safeguarding concern". With several, the oldest is shown and decided first. */
@Component
class ActOnConcernAnswers implements TaskAnswers {

    private static final String DECISION = "concernDecision";

    private final RaisingConcerns concerns;

    ActOnConcernAnswers(RaisingConcerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public String form() {
        return "act-on-concern";
    }

    @Override
    public Set<String> fields() {
        return Set.of(DECISION, "concernReason");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        // The person may have moved, and another team may have a concern of its own about them.
        var waiting = concerns.waiting(List.of(task.caseReference())).stream().filter(concern -> concern.organisation().equals(task.organisation())).toList();
        if (!waiting.isEmpty()) {
            decide(waiting.get(0), task, answers);
        }
        return Outcome.none();
    }

    private void decide(Concern oldest, Task task, Answers answers) {
        if (concerns.areSeveral(task.caseReference())) {
            // Two tasks may be open side by side, and the other may have been decided since this one was opened.
            answers.settle(List.of(Problem.confirm(DECISION, "CONCERN-" + oldest.id(), "There is more than one concern. This decides the one about " + oldest.kind().words()
                    + ", raised on " + oldest.raisedOn() + ". Go on if it is the one you have read.")));
        }
        concerns.decide(oldest, answers.text(DECISION), answers.text("concernReason"), task.person().id());
    }
}

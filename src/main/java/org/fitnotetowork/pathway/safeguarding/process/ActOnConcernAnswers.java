package org.fitnotetowork.pathway.safeguarding.process;

import java.util.List;
import java.util.Set;
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
        var waiting = concerns.waiting(List.of(task.caseReference()));
        if (waiting.size() > 1) {
            // Two tasks may be open side by side, and one may have been decided since this one was opened.
            var oldest = waiting.get(0);
            answers.settle(List.of(Problem.confirm(DECISION, "CONCERN-" + oldest.id(),
                    "Several concerns wait. This decides the oldest, about " + oldest.kind().words() + ", raised on " + oldest.raisedOn() + ". Go on if it is the one you have read.")));
        }
        if (!waiting.isEmpty()) {
            concerns.decide(waiting.get(0), answers.text(DECISION), answers.text("concernReason"), task.person().id());
        }
        return Outcome.none();
    }
}

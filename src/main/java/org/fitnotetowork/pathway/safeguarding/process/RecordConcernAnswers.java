package org.fitnotetowork.pathway.safeguarding.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.safeguarding.Concern;
import org.fitnotetowork.pathway.safeguarding.RaisingConcerns;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record concern", also about somebody whose case has ended. */
@Component
class RecordConcernAnswers implements TaskAnswers {

    private final RaisingConcerns concerns;
    private final CaseNamed named;

    RecordConcernAnswers(RaisingConcerns concerns, CaseNamed named) {
        this.concerns = concerns;
        this.named = named;
    }

    @Override
    public String form() {
        return "record-concern";
    }

    @Override
    public Set<String> fields() {
        return Set.of("caseReference", "concernKind", "concernText", "safeContact");
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.openOrEnded(task, answers).reference();
        concerns.raise(reference, Concern.Kind.valueOf(answers.text("concernKind")), answers.text("concernText"), answers.text("safeContact"), task.organisation(), task.person().id());
        return new Outcome(reference, Map.of());
    }
}

package org.fitnotetowork.pathway.casefile.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record that the person leaves" in withdrawal. No reason is asked for and none is weighed. */
@Component
class RecordLeaving implements TaskAnswers {

    private final CaseNamed named;

    RecordLeaving(CaseNamed named) {
        this.named = named;
    }

    @Override
    public String form() {
        return "record-leaving";
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
        return new Outcome(named.require(task, answers), Map.of());
    }
}

package org.fitnotetowork.pathway.casefile;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;

/** A form that only has to name its case; what else is on it goes to the case file as it is. Makes one such form of each bean. */
public final class NamesItsCase implements TaskAnswers {

    private final String form;
    private final CaseNamed named;

    public NamesItsCase(String form, CaseNamed named) {
        this.form = form;
        this.named = named;
    }

    @Override
    public String form() {
        return form;
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

package org.fitnotetowork.pathway.casefile;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;

/** A form that only has to name its case; what else is on it goes to the case file as it is. Makes one such form of each bean. */
public final class NamesItsCase implements TaskAnswers {

    private final String form;
    private final CaseNamed named;
    private final Consumer<Answers> check;

    public NamesItsCase(String form, CaseNamed named) {
        this(form, named, anything -> { });
    }

    /** @param check throws {@link org.fitnotetowork.platform.taskform.AnswersRefused} where an answer cannot be taken as it is */
    public NamesItsCase(String form, CaseNamed named, Consumer<Answers> check) {
        this.form = form;
        this.named = named;
        this.check = check;
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
        check.accept(answers);
        return new Outcome(named.require(task, answers), Map.of());
    }
}

package org.fitnotetowork.platform.taskform;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What a capability does whenever a task is answered, whatever its form: for questions that forms of several capabilities ask in the same words, so that no form's own handler has to know them. */
public interface OnEveryAnswer {

    /** Keys of the fields that it keeps itself, on whichever form they stand. */
    Set<String> fields();

    /**
     * Called in the task's transaction, once the form's own capability has taken its answers and the engine knows the outcome; also where the form has none of the fields.
     *
     * @param answers all of the form
     */
    void accept(DelegateTask task, Answers answers);
}

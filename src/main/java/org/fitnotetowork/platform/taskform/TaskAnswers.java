package org.fitnotetowork.platform.taskform;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.platform.access.SignedIn;

/** A capability's typed handling of one form. Forms without one keep their answers in the {@link AnswerStore}; so do fields this one does not name. */
public interface TaskAnswers {

    /**
     * A form on its way.
     *
     * @param caseReference null at the first task of a way in
     * @param variables     what the process declares and knows: references, outcomes, dates, counts
     */
    record Task(String caseReference, String organisation, SignedIn person, Map<String, Object> variables) {
    }

    /**
     * What the engine learns.
     *
     * @param caseReference the case that the task has opened or found; null where it stays what it was
     * @param variables     values for variables that the process declares
     */
    record Outcome(String caseReference, Map<String, Object> variables) {

        public static Outcome none() {
            return new Outcome(null, Map.of());
        }

        public static Outcome of(Map<String, Object> variables) {
            return new Outcome(null, variables);
        }
    }

    /** Id of the form. */
    String form();

    /** Keys of the fields that this capability stores itself. */
    Set<String> fields();

    /** What the form shows at first beyond what the door gives: defaults that this capability knows. */
    default Map<String, Object> defaults(Task task) {
        return Map.of();
    }

    /** Stores the answers and says how the process goes on. Throws {@link AnswersRefused} where they do not hold. Runs in the task's transaction. */
    Outcome accept(Task task, Answers answers);
}

package org.fitnotetowork.pathway.coordination.process;

import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.TaskAnswers;

/** The processes {@code hand-over-lead} and {@code take-lead} as code knows them. */
final class HandOverLead {

    static final Var<String> OFFER = Var.code("leadOffer");
    static final String ANSWER = "leadAnswer";

    private HandOverLead() {
    }

    static String reference(TaskAnswers.Task task) {
        return (String) task.variables().get(OFFER.name());
    }
}

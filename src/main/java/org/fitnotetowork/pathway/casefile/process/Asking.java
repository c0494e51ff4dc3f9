package org.fitnotetowork.pathway.casefile.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fitnotetowork.platform.engine.Var;

/** What a way in hands to the coaching team besides the case: where it goes and how urgent it is. */
final class Asking {

    static final Var<String> STARTED_BY = Var.code("startedBy");
    private static final Var<String> ROUTE = Var.code("route");
    private static final Var<String> PRIORITY = Var.code("priority");
    private static final Var<Integer> DUE_IN_WORKING_DAYS = Var.count("dueInWorkingDays");

    private Asking() {
    }

    static Map<String, Object> of(DelegateExecution execution) {
        var handed = new HashMap<String, Object>();
        handed.put(ROUTE.name(), ROUTE.get(execution));
        handed.put(PRIORITY.name(), PRIORITY.get(execution));
        handed.put(DUE_IN_WORKING_DAYS.name(), DUE_IN_WORKING_DAYS.get(execution));
        return handed;
    }
}

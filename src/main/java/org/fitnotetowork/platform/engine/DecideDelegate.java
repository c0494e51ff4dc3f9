package org.fitnotetowork.platform.engine;

import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Any business rule task: asks the table named by the element's property {@code decision} and keeps the outputs that the process declares. */
@UsedInModels("decide")
class DecideDelegate implements JavaDelegate {

    private final Decisions decisions;
    private final List<CaseFacts> facts;

    DecideDelegate(Decisions decisions, List<CaseFacts> facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var known = new HashMap<String, Object>(execution.getVariables());
        facts.forEach(owner -> known.putAll(owner.about(Journey.CASE_REFERENCE.require(execution))));
        var decision = ModelProperties.ofElement(execution).get("decision");
        var declared = ModelProperties.variables(execution).keySet();
        decisions.ask(decision, execution.getProcessDefinitionId(), known)
                .forEach(row -> row.forEach((output, value) -> { if (declared.contains(output)) execution.setVariable(output, value); }));
    }
}

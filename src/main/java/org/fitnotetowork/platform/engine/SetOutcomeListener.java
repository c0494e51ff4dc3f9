package org.fitnotetowork.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Lets a model say an outcome where it is reached: property {@code set.takesPart = DECLINED} sets it, {@code count.offerTries = 1} adds to it. */
@UsedInModels("setOutcome")
class SetOutcomeListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        ModelProperties.ofElement(execution).forEach((name, value) -> {
            if (name.startsWith("set.")) {
                execution.setVariable(name.substring(4), value);
            } else if (name.startsWith("count.")) {
                var before = (Number) execution.getVariable(name.substring(6));
                execution.setVariable(name.substring(6), (before == null ? 0 : before.intValue()) + Integer.parseInt(value));
            }
        });
    }
}

package org.fitnotetowork.pathway.conversation.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.conversation.AgreeingPlans;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Have plan changed": gives the team the task to agree the plan anew. Without a plan there is nothing to change: the conversation that leads to one is still to come. */
@UsedInModels("changePlan")
class ChangePlanDelegate implements JavaDelegate {

    private static final String TO_CHANGE = "plan.toChange";

    private final AgreeingPlans plans;
    private final Messages messages;

    ChangePlanDelegate(AgreeingPlans plans, Messages messages) {
        this.plans = plans;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        if (plans.latest(reference).isPresent()) {
            messages.start(TO_CHANGE, reference, Journey.ORGANISATION.require(execution), Map.of());
        }
    }
}

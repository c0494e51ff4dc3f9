package org.fitnotetowork.pathway.safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;
import org.fitnotetowork.platform.notify.Outbox;

/** "Remind safeguarding lead" in safeguarding-duty, once for each concern. */
@UsedInModels("remindLead")
class RemindLeadDelegate implements JavaDelegate {

    private final Outbox outbox;

    RemindLeadDelegate(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.write("safeguarding/" + execution.getProcessInstanceId(), Outbox.Kind.SAFETY_TASK_WAITS, Journey.ORGANISATION.require(execution), Journey.CASE_REFERENCE.require(execution));
    }
}

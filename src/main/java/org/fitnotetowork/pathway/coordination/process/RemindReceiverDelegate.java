package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.circle.HandingOverLead;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Remind the receiver" in hand-over-lead. A reminder is keyed by the offer, so running again sends nothing twice. */
@UsedInModels("remindReceiver")
class RemindReceiverDelegate implements JavaDelegate {

    private final HandingOverLead lead;

    RemindReceiverDelegate(HandingOverLead lead) {
        this.lead = lead;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lead.remind(HandOverLead.OFFER.require(execution));
    }
}

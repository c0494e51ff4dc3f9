package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.circle.HandingOverLead;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Ask the receiver no more" in hand-over-lead. */
@UsedInModels("stopReceiver")
class StopReceiverDelegate implements JavaDelegate {

    private final HandingOverLead lead;

    StopReceiverDelegate(HandingOverLead lead) {
        this.lead = lead;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lead.tellReceiver(HandOverLead.OFFER.require(execution));
    }
}

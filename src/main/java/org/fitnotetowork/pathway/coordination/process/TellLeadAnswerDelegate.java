package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.circle.HandingOverLead;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Tell whoever offered it" in take-lead. Whoever has heard waits no longer, so twice is the same as once. */
@UsedInModels("tellLeadAnswer")
class TellLeadAnswerDelegate implements JavaDelegate {

    private final HandingOverLead lead;

    TellLeadAnswerDelegate(HandingOverLead lead) {
        this.lead = lead;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lead.tellGiver(HandOverLead.OFFER.require(execution));
    }
}

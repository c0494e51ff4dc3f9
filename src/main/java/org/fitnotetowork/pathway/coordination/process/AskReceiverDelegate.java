package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.circle.CircleClocks;
import org.fitnotetowork.pathway.coordination.circle.HandingOverLead;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Ask the receiver" in hand-over-lead. Message and addresses are one transaction, so a crash leaves neither. */
@UsedInModels("askReceiver")
class AskReceiverDelegate implements JavaDelegate {

    private final HandingOverLead lead;
    private final CircleClocks clocks;

    AskReceiverDelegate(HandingOverLead lead, CircleClocks clocks) {
        this.lead = lead;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lead.ask(HandOverLead.OFFER.require(execution), execution.getProcessInstanceId());
        var days = clocks.of(CircleClocks.Asked.LEAD);
        CaseConference.REMIND_ON.set(execution, days.remindOn());
        CaseConference.CALL_ON.set(execution, days.callOn());
    }
}

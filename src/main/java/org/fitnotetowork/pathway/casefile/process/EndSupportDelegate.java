package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.TimingSupport;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.UsedInModels;

/** Where the journey turns from support to follow-up: stops the clock of its length. Support after a relapse has a clock of its own. */
@UsedInModels("endSupport")
class EndSupportDelegate implements JavaDelegate {

    private final TimingSupport timing;
    private final Messages messages;

    EndSupportDelegate(TimingSupport timing, Messages messages) {
        this.timing = timing;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        timing.end(reference);
        messages.tellCase(SupportClock.KEY, reference, ModelProperties.ofElement(execution).get("message"));
    }
}

package org.fitnotetowork.pathway.casefile.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.pathway.casefile.TimingSupport;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.UsedInModels;

/** Where support begins in the journey: starts the clock of its length. Runs again with each plan review without harm: a clock that runs is left alone. */
@UsedInModels("beginSupport")
class BeginSupportDelegate implements JavaDelegate {

    private final TimingSupport timing;
    private final Messages messages;

    BeginSupportDelegate(TimingSupport timing, Messages messages) {
        this.timing = timing;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        if (timing.begin(reference, FitNoteToWork.KEY)) {
            messages.start(ModelProperties.ofElement(execution).get("message"), reference, Journey.ORGANISATION.require(execution), Map.of());
        }
    }
}

package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.FitNoteToWork;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.UsedInModels;

/** Any step that tells the journey of this case something: the element's property {@code message} says what. */
@UsedInModels("tellJourney")
class TellJourneyDelegate implements JavaDelegate {

    private final Messages messages;

    TellJourneyDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellCase(FitNoteToWork.KEY, Journey.CASE_REFERENCE.require(execution), ModelProperties.ofElement(execution).get("message"));
    }
}

package org.fitnotetowork.pathway.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.UsedInModels;

/** Any step that tells the follow-up of this case something: the element's property {@code message} says what. */
@UsedInModels("tellFollowUp")
class TellFollowUpDelegate implements JavaDelegate {

    private final Messages messages;

    TellFollowUpDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellCase(SustainedWork.KEY, Journey.CASE_REFERENCE.require(execution), ModelProperties.ofElement(execution).get("message"));
    }
}

package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.UsedInModels;

/** Any step that tells the watch over contact something: the element's property {@code message} says what. */
@UsedInModels("tellContactWatch")
class TellContactWatchDelegate implements JavaDelegate {

    private final Messages messages;

    TellContactWatchDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellCase(ContactWatch.KEY, Journey.CASE_REFERENCE.require(execution), ModelProperties.ofElement(execution).get("message"));
    }
}

package org.fitnotetowork.pathway.casefile.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Agreed" in consent: the team's contact with the person is watched until the case ends. */
@UsedInModels("watchContact")
class WatchContactDelegate implements JavaDelegate {

    private final Messages messages;

    WatchContactDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.start(ContactWatch.TO_KEEP, Journey.CASE_REFERENCE.require(execution), Journey.ORGANISATION.require(execution), Map.of());
    }
}

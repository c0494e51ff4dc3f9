package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.conference.GivingUpdates;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Tell whoever holds it" in give-update. Whoever has heard waits no longer, so twice is the same as once. */
@UsedInModels("tellUpdate")
class TellUpdateDelegate implements JavaDelegate {

    private final GivingUpdates updates;

    TellUpdateDelegate(GivingUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(CaseConference.HELD, updates.report(CaseConference.CONFERENCE.require(execution)));
    }
}

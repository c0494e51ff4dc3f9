package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.conference.HoldingConferences;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Tell everybody that it is off" in case-conference. Whoever has heard waits no longer, so twice is the same as once. */
@UsedInModels("tellCalledOff")
class TellCalledOffDelegate implements JavaDelegate {

    private final HoldingConferences conferences;

    TellCalledOffDelegate(HoldingConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conferences.reportCalledOff(CaseConference.CONFERENCE.require(execution));
    }
}

package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.conference.CallingConferences;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Bring it to the lead" in call-conference. A conference that is there already is not brought twice. */
@UsedInModels("callConference")
class CallConferenceDelegate implements JavaDelegate {

    private final CallingConferences conferences;

    CallConferenceDelegate(CallingConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conferences.bring(CaseConference.CONFERENCE.require(execution));
    }
}

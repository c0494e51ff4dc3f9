package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.conference.CallingConferences;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Remind whoever is missing" in case-conference. A reminder is keyed by conference and team, so running again sends nothing twice. */
@UsedInModels("remindCircle")
class RemindCircleDelegate implements JavaDelegate {

    private final CallingConferences conferences;

    RemindCircleDelegate(CallingConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        conferences.remind(CaseConference.CONFERENCE.require(execution));
    }
}

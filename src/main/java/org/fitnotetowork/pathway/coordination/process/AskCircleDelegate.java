package org.fitnotetowork.pathway.coordination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.coordination.conference.CallingConferences;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Ask everybody for an update" in case-conference. Whoever has been asked is not asked twice. */
@UsedInModels("askCircle")
class AskCircleDelegate implements JavaDelegate {

    private final CallingConferences conferences;

    AskCircleDelegate(CallingConferences conferences) {
        this.conferences = conferences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = CaseConference.CONFERENCE.require(execution);
        CaseConference.UPDATES.set(execution, conferences.ask(reference) ? CaseConference.AWAITED : CaseConference.COMPLETE);
        var days = conferences.days(reference);
        CaseConference.REMIND_ON.set(execution, days.remindOn());
        CaseConference.CALL_ON.set(execution, days.callOn());
    }
}

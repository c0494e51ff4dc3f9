package org.fitnotetowork.pathway.followup.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.followup.Relapses;
import org.fitnotetowork.pathway.followup.WorkEvent;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Record relapse": a fit note that says not fit has ended a time in work. */
@UsedInModels("recordRelapse")
class RecordRelapseDelegate implements JavaDelegate {

    private final Relapses relapses;
    private final Clock clock;

    RecordRelapseDelegate(Relapses relapses, Clock clock) {
        this.relapses = relapses;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        relapses.record(Journey.CASE_REFERENCE.require(execution), WorkEvent.said(WorkEvent.Kind.NEW_FIT_NOTE, LocalDate.now(clock)), Journey.ORGANISATION.require(execution), SustainedWork.KEY);
    }
}

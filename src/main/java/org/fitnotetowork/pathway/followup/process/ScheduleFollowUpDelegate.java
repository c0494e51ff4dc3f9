package org.fitnotetowork.pathway.followup.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set next check". */
@UsedInModels("scheduleFollowUp")
class ScheduleFollowUpDelegate implements JavaDelegate {

    private final FollowingUp followUp;
    private final FollowUpSchedule schedule;
    private final WhereWeStand stand;

    ScheduleFollowUpDelegate(FollowingUp followUp, FollowUpSchedule schedule, WhereWeStand stand) {
        this.followUp = followUp;
        this.schedule = schedule;
        this.stand = stand;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        var next = schedule.next(stand.of(reference, SustainedWork.CHECKPOINT.get(execution)), execution.getProcessDefinitionId());
        SustainedWork.CHECKPOINT.set(execution, next.map(FollowingUp.Check::weeks).orElse(0));
        SustainedWork.NEXT_CHECK_ON.set(execution, next.map(check -> followUp.plan(reference, check)).orElse(null));
    }
}

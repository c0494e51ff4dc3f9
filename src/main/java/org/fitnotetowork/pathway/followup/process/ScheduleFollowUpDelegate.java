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

    ScheduleFollowUpDelegate(FollowingUp followUp, FollowUpSchedule schedule) {
        this.followUp = followUp;
        this.schedule = schedule;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reference = Journey.CASE_REFERENCE.require(execution);
        if (SustainedWork.CHECKPOINT.get(execution) == null) {
            followUp.begin(reference, Journey.ORGANISATION.require(execution));
            SustainedWork.CHECKPOINT.set(execution, 0);
        }
        var next = schedule.after(SustainedWork.CHECKPOINT.require(execution), execution.getProcessDefinitionId());
        SustainedWork.CHECKPOINT.set(execution, next.weeks());
        SustainedWork.NEXT_CHECK_ON.set(execution, next.isLeft() ? followUp.plan(reference, next.weeks(), next.dueInDays()) : null);
    }
}

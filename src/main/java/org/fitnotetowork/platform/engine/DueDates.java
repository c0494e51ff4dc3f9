package org.fitnotetowork.platform.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.fitnotetowork.platform.area.WorkingDays;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives every task the day by which it is due, the day to look again and its weight in the list, from the table of clocks of its capability, which is
 * deployed with the process: {@code referral-task-clocks} for the tasks of {@code processes/referral}. The table may ask for every variable of the process.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // others move what it has set
class DueDates implements OnEveryTask {

    private static final String CLOCKS = "-task-clocks";
    private static final Var<String> PRIORITY = Var.code("priority");

    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final Clock clock;

    DueDates(Decisions decisions, WorkingDays workingDays, Clock clock) {
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void created(DelegateTask task) {
        var facts = new HashMap<>(task.getVariables());
        facts.put("task", task.getTaskDefinitionKey());
        facts.put("priority", PRIORITY.get(task));
        for (var row : decisions.ask(capability(task) + CLOCKS, task.getProcessDefinitionId(), facts)) {
            task.setDueDate(inWorkingDays((Number) row.get("dueInWorkingDays")));
            task.setFollowUpDate(inWorkingDays((Number) row.get("followUpInWorkingDays")));
            if (row.get("taskPriority") instanceof Number weight) {
                task.setPriority(weight.intValue());
            }
        }
    }

    private static String capability(DelegateTask task) {
        var process = Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(task.getProcessDefinitionId());
        return Context.getCommandContext().getDeploymentManager().findDeploymentById(process.getDeploymentId()).getName();
    }

    private Date inWorkingDays(Number days) {
        return days == null ? null : Var.startOfDay(workingDays.after(LocalDate.now(clock), days.intValue()));
    }
}

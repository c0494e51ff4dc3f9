package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.KeepingContact;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;
import org.springframework.context.annotation.Lazy;

/** "Let the team's tasks wait" in pause: those that are open now; later ones are held as they come. */
@UsedInModels("holdTasks")
class HoldTasksDelegate implements JavaDelegate {

    private final TaskService tasks;
    private final KeepingContact contact;

    HoldTasksDelegate(@Lazy TaskService tasks, KeepingContact contact) {
        this.tasks = tasks;
        this.contact = contact;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var until = contact.pauseNamedLast(Journey.CASE_REFERENCE.require(execution));
        tasks.createTaskQuery().processInstanceBusinessKey(Journey.CASE_REFERENCE.require(execution)).tenantIdIn(Journey.ORGANISATION.require(execution)).list()
                .forEach(task -> HeldByPause.hold((DelegateTask) task, until));
    }
}

package org.fitnotetowork.platform.taskform;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.fitnotetowork.platform.engine.AsSystem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/**
 * Starts and does tasks as one of the demonstration's people, through the same services and with the same permissions as their browser. There is no such
 * thing outside the demonstration: nobody acts in a real person's name.
 */
@Service
@ConditionalOnProperty("fitnote.demo.enabled")
public class TasksInSomebodysName {

    private final WaysIn waysIn;
    private final TaskForms forms;
    private final TaskService tasks;
    private final HistoryService history;
    private final ManagementService management;
    private final IdentityService identity;
    private final AsSystem asSystem;

    TasksInSomebodysName(WaysIn waysIn, TaskForms forms, TaskService tasks, HistoryService history, ManagementService management, IdentityService identity, AsSystem asSystem) {
        this.waysIn = waysIn;
        this.forms = forms;
        this.tasks = tasks;
        this.history = history;
        this.management = management;
        this.identity = identity;
        this.asSystem = asSystem;
    }

    /** Chooses a way in and fills in its first form; returns the reference of the case that it is about. */
    public String starts(String signIn, String wayIn, Map<String, Object> answers, Set<String> confirmed) {
        var task = as(signIn, () -> {
            var opened = waysIn.start(wayIn, null);
            forms.complete(opened, answers, confirmed);
            return opened;
        });
        return asSystem.call(() -> {
            var instance = history.createHistoricTaskInstanceQuery().taskId(task).singleResult().getProcessInstanceId();
            return history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
        });
    }

    /** Claims the task of this name in the case, opens it and sends the answers. */
    public void does(String signIn, String taskName, String caseReference, Map<String, Object> answers, Set<String> confirmed) {
        as(signIn, () -> {
            var task = tasks.createTaskQuery().taskName(taskName).processInstanceBusinessKey(caseReference).listPage(0, 1).get(0).getId();
            forms.claim(task);
            forms.open(task);
            forms.complete(task, answers, confirmed);
            return task;
        });
    }

    /** True where the person sees a task of this name in the case. */
    public boolean sees(String signIn, String taskName, String caseReference) {
        return as(signIn, () -> tasks.createTaskQuery().taskName(taskName).processInstanceBusinessKey(caseReference).count() > 0);
    }

    /** True where the application has nothing left to do at this moment, so that what somebody did has had its consequences. */
    public boolean isAtRest() {
        return asSystem.call(() -> management.createJobQuery().messages().executable().count() == 0);
    }

    private <T> T as(String signIn, Supplier<T> work) {
        var before = identity.getCurrentAuthentication();
        var groups = asSystem.call(() -> identity.createGroupQuery().groupMember(signIn).list().stream().map(Group::getId).toList());
        var organisations = asSystem.call(() -> identity.createTenantQuery().userMember(signIn).list().stream().map(Tenant::getId).toList());
        identity.setAuthentication(signIn, groups, organisations);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }
}

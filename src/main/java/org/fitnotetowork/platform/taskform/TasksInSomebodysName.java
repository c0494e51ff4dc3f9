package org.fitnotetowork.platform.taskform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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

    /**
     * A task as it stands in somebody's list.
     *
     * @param element the task's id in its model
     * @param form    null where it has none
     */
    public record Listed(String id, String element, String form, String caseReference, String organisation, Instant since) {
    }

    /** A form as it opens: as its designer drew it, and what it is filled with, lists of options included. */
    public record Opened(JsonNode schema, Map<String, Object> data) {
    }

    private record SignIn(List<String> groups, List<String> organisations, long since) {
    }

    private static final int TRIES = 5;

    /** A changed role or organisation holds after a minute, as for people at a browser (the webapp's cache). */
    private static final long SIGN_IN_NANOS = Duration.ofMinutes(1).toNanos();

    private final WaysIn waysIn;
    private final TaskForms forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final IdentityService identity;
    private final AsSystem asSystem;
    private final Map<String, SignIn> signIns = new ConcurrentHashMap<>();

    TasksInSomebodysName(WaysIn waysIn, TaskForms forms, TaskService tasks, RuntimeService runtime, HistoryService history, ManagementService management,
                          IdentityService identity, AsSystem asSystem) {
        this.waysIn = waysIn;
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
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
        return caseOf(task);
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

    /** The tasks of cases in the person's lists that have come up since then, as Tasklist's own lists find them. */
    public List<Listed> lists(String signIn, Instant since) {
        return as(signIn, () -> {
            var groups = identity.getCurrentAuthentication().getGroupIds();
            var found = tasks.createTaskQuery().taskCandidateGroupIn(groups).includeAssignedTasks().taskCreatedAfter(Date.from(since)).initializeFormKeys().list();
            var cases = found.isEmpty() ? Map.<String, String>of() : asSystem.call(() -> runtime.createProcessInstanceQuery()
                    .processInstanceIds(found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet())).list()).stream()
                    .filter(instance -> instance.getBusinessKey() != null).collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
            return found.stream().filter(task -> cases.containsKey(task.getProcessInstanceId())).map(task -> listed(task, cases.get(task.getProcessInstanceId()))).toList();
        });
    }

    private static Listed listed(Task task, String caseReference) {
        return new Listed(task.getId(), task.getTaskDefinitionKey(), task.getCamundaFormRef() == null ? null : task.getCamundaFormRef().getKey(), caseReference, task.getTenantId(),
                task.getCreateTime().toInstant());
    }

    /** Chooses a way in; returns the first task of it, which is the person's. */
    public String begins(String signIn, String wayIn) {
        return as(signIn, () -> waysIn.start(wayIn, null));
    }

    /** Takes back a way in whose first form was not sent. */
    public void discards(String signIn, String task) {
        as(signIn, () -> {
            forms.discard(task);
            return task;
        });
    }

    /** Claims the task and opens its form; empty where it is gone, or somebody else's. */
    public Optional<Opened> opens(String signIn, String task) {
        return again(() -> as(signIn, () -> {
            try {
                forms.claim(task);
                var form = forms.open(task);
                return Optional.of(new Opened(form.schema(), form.data()));
            } catch (TaskGone | TaskNotFound gone) {
                return Optional.empty();
            }
        }));
    }

    /** Sends the answers; returns what is to be mended or confirmed first, and nothing where they were taken or nobody waits for them any more. */
    public List<Problem> gives(String signIn, String task, Map<String, Object> answers, Set<String> confirmed) {
        return again(() -> as(signIn, () -> {
            try {
                forms.complete(task, answers, confirmed);
                return List.of();
            } catch (TaskGone | TaskNotFound gone) {
                return List.of();
            } catch (AnswersRefused refused) {
                return refused.problems();
            }
        }));
    }

    /** Whoever is told that a colleague, or the application, changed something at the same moment opens the task again. */
    private static <T> T again(Supplier<T> work) {
        for (var tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (OptimisticLockingException | NullValueException atTheSameMoment) {
                if (tries == TRIES) {
                    throw atTheSameMoment;
                }
            }
        }
    }

    /** The reference of the case that the first task of a way in was about. */
    public String caseOf(String task) {
        return asSystem.call(() -> {
            var instance = history.createHistoricTaskInstanceQuery().taskId(task).singleResult().getProcessInstanceId();
            return history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
        });
    }

    /** True where, beyond what somebody did, nothing of what the clock has brought is left to do either. */
    public boolean isUpToDate() {
        return asSystem.call(() -> management.createJobQuery().executable().count() == 0);
    }

    /** True where the application has nothing left to do at this moment, so that what somebody did has had its consequences. */
    public boolean isAtRest() {
        return asSystem.call(() -> management.createJobQuery().messages().executable().count() == 0);
    }

    private <T> T as(String signIn, Supplier<T> work) {
        var before = identity.getCurrentAuthentication();
        var known = signIns.get(signIn);
        if (known == null || System.nanoTime() - known.since() > SIGN_IN_NANOS) {
            known = asSystem.call(() -> signIn(signIn));
            signIns.put(signIn, known);
        }
        identity.setAuthentication(signIn, known.groups(), known.organisations());
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }

    private SignIn signIn(String signIn) {
        return new SignIn(identity.createGroupQuery().groupMember(signIn).list().stream().map(Group::getId).toList(),
                identity.createTenantQuery().userMember(signIn).list().stream().map(Tenant::getId).toList(), System.nanoTime());
    }
}

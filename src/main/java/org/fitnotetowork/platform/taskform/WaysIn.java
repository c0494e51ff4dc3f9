package org.fitnotetowork.platform.taskform;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.engine.AsSystem;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.OwnWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The processes that a person starts: their models say so with {@code wayIn.label} and {@code wayIn.groups}, and {@code anyTime} where they begin from a case.
 * Starting one opens its first task, which carries the form.
 */
@Service
class WaysIn {

    record WayIn(String key, String label, boolean anyTime) {
    }

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskProperties tasksSay;
    private final WhoIsSignedIn who;
    private final AsSystem asSystem;

    /** By definition. What is deployed never changes, and every form that opens asks all of them. */
    private final Map<String, Map<String, String>> properties = new ConcurrentHashMap<>();

    WaysIn(RepositoryService repository, RuntimeService runtime, TaskService tasks, TaskProperties tasksSay, WhoIsSignedIn who, AsSystem asSystem) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.tasksSay = tasksSay;
        this.who = who;
        this.asSystem = asSystem;
    }

    /** What the person may start from nothing: first the ways in, then what can happen to a case at any time. */
    List<WayIn> all(SignedIn person) {
        return asSystem.call(() -> repository.createProcessDefinitionQuery().latestVersion().list()).stream()
                .map(definition -> wayIn(definition.getKey(), properties(definition.getId(), definition.getKey()), person)).flatMap(Optional::stream)
                .sorted(Comparator.comparing(WayIn::anyTime).thenComparing(WayIn::label)).toList();
    }

    /** What can happen at any time to the case that a task is about. */
    List<WayIn> anyTime(SignedIn person) {
        return all(person).stream().filter(WayIn::anyTime).toList();
    }

    private static Optional<WayIn> wayIn(String key, Map<String, String> properties, SignedIn person) {
        return mayStart(person, properties) ? Optional.of(new WayIn(key, properties.get("wayIn.label"), isAnyTime(properties))) : Optional.empty();
    }

    private Map<String, String> properties(String definition, String key) {
        var known = properties.get(definition);
        if (known == null) {
            known = asSystem.call(() -> ModelProperties.ofElement((Process) repository.getBpmnModelInstance(definition).getModelElementById(key)));
            properties.put(definition, known);
        }
        return known;
    }

    private static boolean mayStart(SignedIn person, Map<String, String> properties) {
        return person.role() != null && Arrays.stream(properties.getOrDefault("wayIn.groups", "").split(",")).map(String::trim).collect(Collectors.toSet()).contains(person.role().group());
    }

    private static boolean isAnyTime(Map<String, String> properties) {
        return Boolean.parseBoolean(properties.get("anyTime"));
    }

    /**
     * Starts a way in; returns the id of its first task, which is the starter's.
     *
     * @param fromTask the task from whose case it starts; null where it starts from nothing
     */
    @Transactional
    public String start(String key, String fromTask) {
        var person = who.now();
        if (all(person).stream().noneMatch(way -> way.key().equals(key) && (fromTask == null || way.anyTime()))) {
            throw new TaskNotFound();
        }
        var reference = fromTask == null ? null : caseOf(fromTask);
        Map<String, Object> variables = reference == null ? Map.of() : Map.of(Journey.CASE_REFERENCE.name(), reference);
        var instance = OwnWork.call(() -> runtime.startProcessInstanceByKey(key, reference, variables));
        return asSystem.call(() -> tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId());
    }

    private String caseOf(String task) {
        if (tasks.createTaskQuery().taskId(task).count() == 0) {
            throw new TaskNotFound();
        }
        var reference = (String) asSystem.call(() -> tasks.getVariable(task, Journey.CASE_REFERENCE.name()));
        if (reference == null) {
            throw new TaskNotFound();
        }
        return reference;
    }

    /** True where the task is the first of its way in, so that nothing has been recorded yet. */
    boolean isFirstTask(Task task, String reference) {
        var properties = tasksSay.ofProcess(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return properties.containsKey("wayIn.label") && (reference == null || isAnyTime(properties)) && tasksSay.isFirst(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }
}

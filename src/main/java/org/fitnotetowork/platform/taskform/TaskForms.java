package org.fitnotetowork.platform.taskform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.engine.AsSystem;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.OwnWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens, claims and completes tasks for the person who is signed in. A task that they may not see does not exist for them. */
@Service
class TaskForms {

    static final String AT_THE_SAME_MOMENT = "A colleague changed or completed this task at the same moment. Nothing of yours was sent; open the task again from your list.";

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** A line of the head of every form, in this order, where the door lets the reader see it. */
    private static final Map<String, String> ABOUT = new LinkedHashMap<>();

    static {
        ABOUT.put("personName", "Person");
        ABOUT.put("dateOfBirth", "Born");
        ABOUT.put("safeContact", "Safe contact");
        ABOUT.put("placesText", "Boundaries");
        ABOUT.put("noteSummary", "Fit note");
        ABOUT.put("workStatusText", "Work");
        ABOUT.put("planGoal", "Goal");
        ABOUT.put("supportText", "Support");
    }

    enum Assignee { me, other, none }

    record TaskHead(String id, String name, Assignee assignee, LocalDate due, String caseReference) {
    }

    record Line(String label, Object value) {
    }

    record OpenForm(TaskHead task, List<Line> about, String guidance, Map<String, String> downloads, JsonNode schema, Map<String, Object> data, Map<String, Object> draft,
                    List<WaysIn.WayIn> anyTime, boolean discardable) {
    }

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final TaskSchemas schemas;
    private final Map<String, TaskAnswers> handlers;
    private final List<TaskFiles> files;
    private final OptionLists options;
    private final Disclosure door;
    private final Drafts drafts;
    private final TaskProperties properties;
    private final PausedSteps steps;
    private final WaysIn waysIn;
    private final WhoIsSignedIn who;
    private final AsSystem asSystem;
    private final TransactionTemplate transaction;

    TaskForms(TaskService tasks, RuntimeService runtime, HistoryService history, TaskSchemas schemas, List<TaskAnswers> handlers, List<TaskFiles> files, OptionLists options,
              Disclosure door, Drafts drafts, TaskProperties properties, PausedSteps steps, WaysIn waysIn, WhoIsSignedIn who, AsSystem asSystem,
              PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.schemas = schemas;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskAnswers::form, Function.identity()));
        this.files = files;
        this.options = options;
        this.door = door;
        this.drafts = drafts;
        this.properties = properties;
        this.steps = steps;
        this.waysIn = waysIn;
        this.who = who;
        this.asSystem = asSystem;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Transactional
    public OpenForm open(String id) {
        var task = visible(id);
        var person = who.now();
        var variables = asSystem.call(() -> tasks.getVariables(id));
        var reference = (String) variables.get(Journey.CASE_REFERENCE.name());
        var form = schemas.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), task.getTenantId());
        var on = new TaskAnswers.Task(reference, task.getTenantId(), person, variables);
        var keys = new HashSet<>(form.keys());
        keys.addAll(ABOUT.keySet());
        var purpose = form.id() == null ? task.getTaskDefinitionKey() : form.id();
        var seen = reference == null ? Map.<String, Object>of() : door.read(Reader.of(person, purpose, properties.isSafeguarding(task.getProcessDefinitionId(), task.getTaskDefinitionKey())), reference, keys);
        var about = ABOUT.entrySet().stream().filter(line -> seen.containsKey(line.getKey())).map(line -> new Line(line.getValue(), seen.get(line.getKey()))).toList();
        var due = task.getDueDate() == null ? null : task.getDueDate().toInstant().atZone(ENGLAND).toLocalDate();
        return new OpenForm(new TaskHead(id, task.getName(), assignee(task, person), due, reference), about, guidance(task, reference), downloads(form, on), form.schema(), prefill(form, on, seen),
                drafts.find(id, person.id()).orElse(null), reference == null ? List.of() : waysIn.anyTime(person), isDiscardable(task, person, reference));
    }

    private Map<String, String> downloads(Form form, TaskAnswers.Task task) {
        var beside = new LinkedHashMap<String, String>();
        files.forEach(owner -> beside.putAll(owner.beside(form.id(), task)));
        return beside;
    }

    private String guidance(Task task, String reference) {
        return reference != null && properties.isPausedWhileAtRisk(task.getProcessDefinitionId(), task.getTaskDefinitionKey()) && steps.arePaused(reference)
                ? PausedSteps.SENTENCE : task.getDescription();
    }

    private Map<String, Object> prefill(Form form, TaskAnswers.Task task, Map<String, Object> seen) {
        var data = new HashMap<String, Object>();
        var handler = handlers.get(form.id());
        if (handler != null) {
            data.putAll(handler.defaults(task));
        }
        form.fields().stream().filter(field -> seen.containsKey(field.key())).forEach(field -> data.put(field.key(), seen.get(field.key())));
        form.fields().stream().flatMap(field -> java.util.stream.Stream.concat(java.util.stream.Stream.of(field), field.rows().stream()))
                .filter(field -> field.optionList() != null).forEach(field -> data.put(field.optionList(), options.options(field.optionList(), task)));
        return data;
    }

    /** Throws {@link TaskGone} where somebody else has it. */
    @Transactional
    public void claim(String id) {
        var task = visible(id);
        var person = who.now();
        if (task.getAssignee() != null && !task.getAssignee().equals(person.id())) {
            throw new TaskGone("Somebody else has claimed this task in the meantime. It is in their list now.");
        }
        tasks.claim(id, person.id());
    }

    @Transactional
    public void giveBack(String id) {
        requireMine(visible(id), who.now());
        // Who may work on a task may not hand it to others; giving it back is neither.
        asSystem.run(() -> tasks.setAssignee(id, null));
    }

    @Transactional
    public void saveDraft(String id, Map<String, Object> answers) {
        var person = who.now();
        requireMine(visible(id), person);
        drafts.save(id, person.id(), answers);
    }

    /** Ends the task with these answers. Throws {@link AnswersRefused} where they do not hold, and {@link TaskGone} where it ended or was overtaken while they were checked; then nothing has changed. */
    public void complete(String id, Map<String, Object> answers, Set<String> confirmed) {
        try {
            transaction.executeWithoutResult(begun -> {
                requireMine(visible(id), who.now());
                new Submission(id, answers, confirmed).during(() -> OwnWork.call(() -> {
                    tasks.complete(id);
                    return null;
                }));
            });
        } catch (ProcessEngineException failure) {
            throw unwrapped(failure, id);
        }
    }

    /** What a listener threw, which the engine wraps. */
    private RuntimeException unwrapped(ProcessEngineException failure, String id) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AnswersRefused refused) {
                return refused;
            }
            if (cause instanceof Overtaken) {
                return new TaskGone("Something else has happened in the meantime, and these answers no longer fit it. Nothing of yours was sent; open the task again from your list, if it is still there.");
            }
        }
        // Where the process ends in the meantime, the engine fails in whatever it happens to look for next; only that the task is no longer there tells it from a fault.
        return asSystem.call(() -> tasks.createTaskQuery().taskId(id).count()) == 0 ? new TaskGone(AT_THE_SAME_MOMENT) : failure;
    }

    /** Takes back a way in that was opened by mistake; nothing has been recorded yet. */
    @Transactional
    public void discard(String id) {
        var task = visible(id);
        var person = who.now();
        var reference = (String) asSystem.call(() -> tasks.getVariable(id, Journey.CASE_REFERENCE.name()));
        if (!isDiscardable(task, person, reference)) {
            throw new TaskGone("Only a form that you have just opened yourself can be discarded.");
        }
        drafts.delete(id);
        asSystem.run(() -> runtime.deleteProcessInstance(task.getProcessInstanceId(), "discarded before anything was recorded"));
    }

    private boolean isDiscardable(Task task, SignedIn person, String reference) {
        return person.id().equals(task.getAssignee()) && waysIn.isFirstTask(task, reference);
    }

    private Task visible(String id) {
        var task = tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult();
        if (task != null) {
            return task;
        }
        var ended = asSystem.call(() -> history.createHistoricTaskInstanceQuery().taskId(id).finished().singleResult());
        if (ended != null && who.now().organisations().contains(ended.getTenantId())) {
            throw new TaskGone("This task has been completed in the meantime, by you in another window or by a colleague. Nothing of yours was sent.");
        }
        throw new TaskNotFound();
    }

    private static Assignee assignee(Task task, SignedIn person) {
        return task.getAssignee() == null ? Assignee.none : task.getAssignee().equals(person.id()) ? Assignee.me : Assignee.other;
    }

    private static void requireMine(Task task, SignedIn person) {
        switch (assignee(task, person)) {
            case none -> throw new TaskGone("Claim this task first. It is nobody's at the moment.");
            case other -> throw new TaskGone("Somebody else has claimed this task in the meantime. Nothing of yours was sent.");
            case me -> { }
        }
    }
}

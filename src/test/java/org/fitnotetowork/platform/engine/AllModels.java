package org.fitnotetowork.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fitnotetowork.platform.area.LocalName;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mockito.Mockito;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * All models of the project together, as they lie in {@code processes/}: they call and tell each other as they do in the application, and no delegate does
 * anything, except that a journey which ends tells whoever runs beside it. So a case can be put at any place of any model.
 */
public final class AllModels implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** A place where a process waits for a person, for another organisation or for time. */
    public record Wait(String process, String element) {

        @Override
        public String toString() {
            return process + " at " + element;
        }
    }

    /** What reaches a journey from outside at any time. @param outcome how the case ends by it; null where it goes on */
    public record AnyTime(String message, String outcome) {

        @Override
        public String toString() {
            return message;
        }
    }

    private static final String JOURNEY = "fit-note-to-work";
    private static final String PAUSE = "pause";
    private static final Map<String, BpmnModelInstance> MODELS = read();
    private static final Set<String> DELEGATES = named("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Set<String> ASKED_BEANS = named("\\$\\{(\\w+)\\.\\w+\\(");

    private TestEngine platform;
    private String deployment;
    private long engineAheadBefore;

    /** Every place where a case can wait. The first task of a way in is left out: until it is done, whoever fills it in can discard it, and no case knows of it. */
    public static Stream<Wait> waits() {
        return MODELS.entrySet().stream().flatMap(model -> Stream.of(UserTask.class, ReceiveTask.class, IntermediateCatchEvent.class, EventBasedGateway.class)
                .flatMap(kind -> model.getValue().getModelElementsByType(kind).stream()).map(FlowNode.class::cast)
                .filter(node -> !(node instanceof UserTask task && "${startedBy}".equals(task.getCamundaAssignee())))
                // What follows an event-based gateway waits there and not by itself.
                .filter(node -> node.getPreviousNodes().list().stream().noneMatch(EventBasedGateway.class::isInstance))
                .map(node -> new Wait(model.getKey(), node.getId())));
    }

    /** What the journey's model can hear at any time. */
    public static Stream<AnyTime> anyTime(boolean ending) {
        return MODELS.get(JOURNEY).getModelElementsByType(SubProcess.class).stream().filter(SubProcess::triggeredByEvent)
                .flatMap(sub -> sub.getChildElementsByType(StartEvent.class).stream()).filter(start -> start.isInterrupting() == ending)
                .flatMap(start -> start.getChildElementsByType(MessageEventDefinition.class).stream())
                .map(heard -> new AnyTime(heard.getMessage().getName(), ending ? outcome((SubProcess) heard.getParentElement().getParentElement()) : null));
    }

    private static String outcome(SubProcess sub) {
        return sub.getFlowElements().stream().map(element -> ModelProperties.ofElement(element).get("outcome")).filter(found -> found != null).findFirst().orElse("NONE");
    }

    /** A case whose journey goes on, and which waits at this place; returns its reference. */
    public String caseAt(Wait wait) {
        var reference = platform.nextCase();
        var way = wayTo(wait);
        if (!way.get(0).process().equals(JOURNEY)) {
            start(reference, waits().filter(other -> other.process().equals(JOURNEY)).findFirst().orElseThrow());
        }
        var instance = start(reference, way.get(0));
        for (var next : way.subList(1, way.size())) {
            instance = moved(called(instance), next);
        }
        return reference;
    }

    /** The way from a process that nobody calls down to the place. */
    private static List<Wait> wayTo(Wait wait) {
        var way = new ArrayDeque<>(List.of(wait));
        while (true) {
            var called = way.getFirst().process();
            var caller = MODELS.entrySet().stream().flatMap(model -> model.getValue().getModelElementsByType(CallActivity.class).stream()
                    .filter(call -> called.equals(call.getCalledElement())).map(call -> new Wait(model.getKey(), call.getId())))
                    .min(java.util.Comparator.comparing((Wait one) -> !one.process().equals(JOURNEY)).thenComparing(Wait::process));
            if (caller.isEmpty()) {
                return List.copyOf(way);
            }
            way.addFirst(caller.get());
        }
    }

    private String start(String reference, Wait at) {
        return platform.engine.getRuntimeService().createProcessInstanceByKey(at.process()).businessKey(reference).setVariables(everything(at.process(), reference))
                .startBeforeActivity(at.element()).execute().getId();
    }

    private String called(String instance) {
        var runtime = platform.engine.getRuntimeService();
        while (runtime.createProcessInstanceQuery().superProcessInstanceId(instance).count() == 0) {
            platform.engine.getManagementService().executeJob(platform.engine.getManagementService().createJobQuery().processInstanceId(instance).messages().listPage(0, 1).get(0).getId());
        }
        return runtime.createProcessInstanceQuery().superProcessInstanceId(instance).listPage(0, 1).get(0).getId();
    }

    private String moved(String instance, Wait to) {
        var runtime = platform.engine.getRuntimeService();
        var before = runtime.getActivityInstance(instance);
        runtime.setVariables(instance, everything(to.process(), runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey()));
        ProcessInstanceModificationBuilder moving = runtime.createProcessInstanceModification(instance).startBeforeActivity(to.element());
        for (var active : before.getChildActivityInstances()) {
            moving = moving.cancelActivityInstance(active.getId());
        }
        for (var starting : before.getChildTransitionInstances()) {
            moving = moving.cancelTransitionInstance(starting.getId());
        }
        moving.execute();
        return instance;
    }

    /** A value for every variable that a process declares. */
    private static Map<String, Object> everything(String process, String reference) {
        var values = new HashMap<String, Object>();
        properties(process).forEach((name, value) -> {
            if (name.startsWith("variable.")) {
                values.put(name.substring("variable.".length()), switch (DeclaredVariable.parse(value).type()) {
                    case STRING -> "SOMETHING";
                    case BOOLEAN -> false;
                    case INTEGER -> 1;
                    case DATE -> inAMonth();
                });
            }
        });
        values.put("caseReference", reference);
        values.put("organisation", "ncl-coaching");
        return values;
    }

    private static Date inAMonth() {
        return Date.from(ClockUtil.now().toInstant().plus(java.time.Duration.ofDays(30)));
    }

    /** Something reaches the journey of the case, and what follows from it happens. */
    public void hears(String reference, AnyTime event) {
        platform.messages().tellCase(JOURNEY, reference, event.message());
        platform.goOn();
    }

    /** The person wants to be left in peace for a while: whoever hears of it records it, and what follows from it happens. */
    public void pauses(String reference) {
        var tasks = platform.engine.getTaskService();
        var pause = start(reference, new Wait(PAUSE, "userTask_recordPause"));
        tasks.complete(tasks.createTaskQuery().processInstanceId(pause).singleResult().getId());
        platform.goOn();
    }

    /** Everything that the case still waits at. */
    public Set<Wait> waiting(String reference) {
        var all = new HashSet<Wait>();
        platform.engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(reference).list().forEach(instance ->
                leaves(platform.engine.getRuntimeService().getActivityInstance(instance.getId())).forEach(element -> all.add(new Wait(definition(instance.getProcessDefinitionId()), element))));
        return all;
    }

    private static Stream<String> leaves(ActivityInstance instance) {
        return Stream.concat(Stream.of(instance.getChildTransitionInstances()).map(starting -> starting.getActivityId()),
                instance.getChildActivityInstances().length == 0 && instance.getChildTransitionInstances().length == 0 ? Stream.of(instance.getActivityId())
                        : Stream.of(instance.getChildActivityInstances()).flatMap(AllModels::leaves));
    }

    /** Timers, steps and messages that processes of the case still wait for, by the process. */
    public Set<String> expecting(String reference) {
        var expecting = new TreeSet<String>();
        var runtime = platform.engine.getRuntimeService();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().forEach(instance -> {
            var process = definition(instance.getProcessDefinitionId());
            platform.engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).list().forEach(job -> expecting.add(process + ": job"));
            runtime.createEventSubscriptionQuery().processInstanceId(instance.getId()).list().forEach(message -> expecting.add(process + ": " + message.getEventName()));
        });
        return expecting;
    }

    /** True where the model says with a reason that this goes on when the case has ended, or calls a process that does. */
    public static boolean goesOnAfterCaseEnd(Wait wait) {
        var element = MODELS.get(wait.process()).<BaseElement>getModelElementById(wait.element());
        return saysSo(properties(wait.process())) || saysSo(ModelProperties.ofElement(element)) || element instanceof CallActivity call && saysSo(properties(call.getCalledElement()));
    }

    private static boolean saysSo(Map<String, String> properties) {
        return properties.getOrDefault("goesOnAfterCaseEnd", "").length() > 20;
    }

    private static Map<String, String> properties(String process) {
        return ModelProperties.ofElement((Process) MODELS.get(process).getModelElementById(process));
    }

    private static String definition(String id) {
        return id.substring(0, id.indexOf(':'));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        platform = TestEngine.get();
        platform.passages.forget();
        var models = platform.engine.getRepositoryService().createDeployment();
        MODELS.forEach((id, model) -> models.addModelInstance(id + ".bpmn", model));
        deployment = models.deploy().getId();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        platform.beans.clear();
        var end = new EndOfCase(platform.engine.getRuntimeService(), platform.engine.getRepositoryService(), platform.messages(), new AsSystem(platform.engine.getIdentityService()));
        DELEGATES.forEach(bean -> platform.beans.put(bean, (JavaDelegate) execution -> { }));
        ASKED_BEANS.forEach(bean -> platform.beans.put(bean, standIn(bean)));
        platform.beans.put("closeCase", (JavaDelegate) execution -> end.tell(Journey.CASE_REFERENCE.require(execution)));
        platform.beans.put("setOutcome", new SetOutcomeListener());
        engineAheadBefore = ClockUtil.now().getTime() - System.currentTimeMillis();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var runtime = platform.engine.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().forEach(left -> runtime.deleteProcessInstance(left.getId(), "the test is over"));
        ClockUtil.offset(engineAheadBefore);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        platform.engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    /** Answers whatever a model asks of a bean with something of the right kind. */
    private static Object standIn(String bean) {
        return STAND_INS.computeIfAbsent(bean, name -> Mockito.mock(BEANS.get(name), call -> {
            var wanted = call.getMethod().getReturnType();
            return wanted == Date.class ? inAMonth() : Collection.class.isAssignableFrom(wanted) ? List.of("SOMETHING") : Mockito.RETURNS_DEFAULTS.answer(call);
        }));
    }

    private static final Map<String, Object> STAND_INS = new HashMap<>();
    private static final Map<String, Class<?>> BEANS = beans();

    private static Map<String, Class<?>> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(UsedInModels.class));
        return scanner.findCandidateComponents("org.fitnotetowork").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toMap(type -> type.getAnnotation(UsedInModels.class).value(), type -> type));
    }

    private static Set<String> named(String pattern) {
        return MODELS.values().stream().map(Bpmn::convertToString).flatMap(xml -> Pattern.compile(pattern).matcher(xml).results()).map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, BpmnModelInstance> read() {
        try (var files = Files.walk(Path.of("processes"))) {
            var models = new LinkedHashMap<String, BpmnModelInstance>();
            // An area's own process is called where the national one is, and its contract says that it hears and sends the same.
            files.filter(file -> file.toString().endsWith(".bpmn") && !LocalName.isLocal(file.getFileName().toString())).sorted().map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .forEach(model -> models.put(model.getModelElementsByType(Process.class).iterator().next().getId(), model));
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

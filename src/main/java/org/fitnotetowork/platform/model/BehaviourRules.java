package org.fitnotetowork.platform.model;

import static org.fitnotetowork.platform.model.ProcessModel.camunda;
import static org.fitnotetowork.platform.model.ProcessModel.definition;
import static org.fitnotetowork.platform.model.ProcessModel.properties;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.fitnotetowork.platform.model.ProcessModel.Level;

/** What happens when it runs: save points, reminders, errors, what can come at any time. */
final class BehaviourRules {

    static final List<Rule> ALL = List.of(
            new Rule("a user task has a form, somebody to do it, and a save point after it", BehaviourRules::userTasks),
            new Rule("a start is a save point, except of a way in", BehaviourRules::starts),
            new Rule("a parallel join is a save point", BehaviourRules::joins),
            new Rule("a save point lies before each message that is sent", BehaviourRules::sending),
            new Rule("models call beans only", BehaviourRules::beans),
            new Rule("a reminder does not interrupt", BehaviourRules::reminders),
            new Rule("only the safeguarding lead is on the safeguarding route", BehaviourRules::safeguarding),
            new Rule("a wait says for whom", BehaviourRules::waits),
            new Rule("every error thrown is caught", BehaviourRules::errors),
            new Rule("what another organisation starts can be stopped at any time", BehaviourRules::anyTime),
            new Rule("history and version are set", BehaviourRules::versions));

    /** Whom time that passes may be counted for (domain K.5). */
    static final Set<String> WAITED_FOR = Set.of("us", "partner", "employer", "person", "clock", "nobody");

    private BehaviourRules() {
    }

    private static Stream<String> userTasks(ProcessModel model) {
        return model.all(UserTask.class).stream().flatMap(task -> Broken
                .when(!task.isCamundaAsyncAfter(), task.getId() + ": needs camunda:asyncAfter, so that a later failure does not undo the person's work.")
                .and(camunda(task, "formRef") == null || !"deployment".equals(camunda(task, "formRefBinding")), task.getId() + ": needs camunda:formRef with camunda:formRefBinding=\"deployment\".")
                .and(task.getCamundaCandidateGroupsList().isEmpty() && task.getCamundaAssignee() == null, task.getId() + ": nobody may do it; give candidate groups.").sentences());
    }

    private static Stream<String> starts(ProcessModel model) {
        return model.starts().stream().flatMap(start -> {
            var first = start.getOutgoing().stream().map(flow -> flow.getTarget()).findFirst().orElse(null);
            return model.isWayIn()
                    ? Broken.when(start.isCamundaAsyncBefore(), start.getId() + ": begins a way in; its first task must be there at once, so no camunda:asyncBefore.")
                            .and(!"startedBy".equals(start.getCamundaInitiator()), start.getId() + ": begins a way in; needs camunda:initiator=\"startedBy\".")
                            .and(!(first instanceof UserTask task) || !"${startedBy}".equals(task.getCamundaAssignee()),
                                    start.getId() + ": begins a way in; the first task is a user task of whoever started it (${startedBy}).").sentences()
                    : Broken.when(!start.isCamundaAsyncBefore(), start.getId() + ": needs camunda:asyncBefore.").sentences();
        });
    }

    private static Stream<String> joins(ProcessModel model) {
        return model.levels().stream().flatMap(level -> level.each(ParallelGateway.class).filter(gateway -> level.into(gateway).size() > 1 && !gateway.isCamundaAsyncBefore()))
                .map(gateway -> gateway.getId() + ": joins parallel work and needs camunda:asyncBefore.");
    }

    /** A message that was sent cannot be taken back, so nothing that may fail shares its transaction before it. */
    private static Stream<String> sending(ProcessModel model) {
        return model.levels().stream().flatMap(level -> level.nodes().stream().filter(node -> sends(node) && !isSaved(level, node)))
                .map(node -> node.getId() + ": sends a message and needs camunda:asyncBefore, or a user task right before it.");
    }

    private static boolean sends(FlowNode node) {
        return node instanceof SendTask || properties(node).containsKey("message")
                || node instanceof ThrowEvent && definition(node, MessageEventDefinition.class).isPresent();
    }

    private static boolean isSaved(Level level, FlowNode node) {
        return node.isCamundaAsyncBefore() || level.into(node).stream().map(flow -> flow.getSource())
                .allMatch(before -> before.isCamundaAsyncAfter() || before instanceof Gateway && level.into(before).size() == 1 && isSaved(level, before));
    }

    private static Stream<String> beans(ProcessModel model) {
        var delegates = Stream.of(model.all(ServiceTask.class), model.all(SendTask.class), model.all(BusinessRuleTask.class)).flatMap(List::stream).map(Task.class::cast)
                .filter(task -> !isBean(camunda(task, "delegateExpression")))
                .map(task -> task.getId() + ": needs camunda:delegateExpression with the name of a bean.");
        var rules = model.all(BusinessRuleTask.class).stream().filter(task -> !properties(task).containsKey("decision"))
                .map(task -> task.getId() + ": names no table; give the property \"decision\".");
        var classes = Broken.when(model.xml().contains("camunda:class=") || model.xml().contains(" class=\""), model.id() + ": names a Java class; models name beans, which can be replaced.").sentences();
        return Stream.of(delegates, rules, classes).flatMap(sentences -> sentences);
    }

    private static boolean isBean(String expression) {
        return expression != null && expression.matches("\\$\\{[a-z][A-Za-z]*}");
    }

    private static Stream<String> reminders(ProcessModel model) {
        return model.all(BoundaryEvent.class).stream()
                .filter(event -> event.cancelActivity() && definition(event, TimerEventDefinition.class).isPresent())
                .filter(event -> event.getAttachedTo() instanceof UserTask || event.getAttachedTo() instanceof ReceiveTask)
                .map(event -> event.getId() + ": takes the wait away when time is up; a person decides that. Set cancelActivity=\"false\".");
    }

    /** Whoever sees one task of a process sees them all: the engine's grants go by process. */
    private static Stream<String> safeguarding(ProcessModel model) {
        var tasks = model.all(UserTask.class);
        return tasks.stream().anyMatch(task -> properties(task).containsKey("safeguarding"))
                ? tasks.stream().filter(task -> !List.of("coaching-manager").equals(task.getCamundaCandidateGroupsList()))
                        .map(task -> task.getId() + ": stands in a process that reads safeguarding concerns, and is offered to others than coaching-manager.")
                : Stream.empty();
    }

    /** A task waits for the organisation that has it and a timer for a date, unless they say otherwise; of a message nothing tells who has to send it. */
    private static Stream<String> waits(ProcessModel model) {
        return model.all(FlowNode.class).stream().flatMap(node -> {
            var whom = properties(node).get("waitsFor");
            return Broken.when(whom == null && waitsForMessage(node), node.getId() + ": waits for a message and does not say from whom; give the property \"waitsFor\".")
                    .and(whom != null && !WAITED_FOR.contains(whom), node.getId() + ": waits for \"" + whom + "\", which is not one of " + String.join(", ", new TreeSet<>(WAITED_FOR)) + ".").sentences();
        });
    }

    private static boolean waitsForMessage(FlowNode node) {
        return node instanceof ReceiveTask || node instanceof IntermediateCatchEvent && definition(node, MessageEventDefinition.class).isPresent();
    }

    /** What a bean may throw stands in the task's property {@code throws}, codes apart by a space, since the model alone cannot know it. */
    private static Stream<String> errors(ProcessModel model) {
        var thrownByTasks = model.all(Task.class).stream().flatMap(task -> thrown(task)
                .filter(code -> caughtAround(model, task).noneMatch(code::equals))
                .map(code -> task.getId() + ": throws " + code + ", which nothing here catches."));
        var thrownByEnds = model.all(EndEvent.class).stream().flatMap(end -> definition(end, ErrorEventDefinition.class).stream()
                .filter(error -> caughtAround(model, end).noneMatch(error.getError().getErrorCode()::equals))
                .map(error -> end.getId() + ": throws " + error.getError().getErrorCode() + ", which nothing here catches."));
        var thrownByNobody = model.all(BoundaryEvent.class).stream().flatMap(event -> definition(event, ErrorEventDefinition.class).stream()
                .filter(error -> event.getAttachedTo() instanceof Task)
                .filter(error -> error.getError() == null || thrown(event.getAttachedTo()).noneMatch(error.getError().getErrorCode()::equals))
                .map(error -> event.getId() + ": catches what its task does not say it throws; name it in the task's property \"throws\"."));
        return Stream.of(thrownByTasks, thrownByEnds, thrownByNobody).flatMap(sentences -> sentences);
    }

    private static Stream<String> thrown(FlowNode task) {
        return Stream.ofNullable(properties(task).get("throws")).flatMap(codes -> Stream.of(codes.split(" ")));
    }

    /** The codes caught at the node itself or at a sub-process around it. */
    private static Stream<String> caughtAround(ProcessModel model, FlowNode thrower) {
        var around = Stream.<Object>iterate(thrower, scope -> scope instanceof FlowNode node ? node.getParentElement() : null).takeWhile(Objects::nonNull).toList();
        return model.all(BoundaryEvent.class).stream().filter(event -> around.contains(event.getAttachedTo()))
                .flatMap(event -> definition(event, ErrorEventDefinition.class).stream()).filter(error -> error.getError() != null).map(error -> error.getError().getErrorCode());
    }

    private static Stream<String> anyTime(ProcessModel model) {
        var startedByMessage = model.starts().stream().anyMatch(start -> definition(start, MessageEventDefinition.class).isPresent());
        var stoppable = model.all(SubProcess.class).stream().filter(SubProcess::triggeredByEvent)
                .flatMap(sub -> sub.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(start -> start.isInterrupting() && definition(start, MessageEventDefinition.class).isPresent());
        return Broken.when(startedByMessage && !stoppable, model.id() + ": is started from elsewhere and cannot be stopped; draw an interrupting event sub-process that begins with a message.").sentences();
    }

    private static Stream<String> versions(ProcessModel model) {
        var process = model.process();
        return Broken.when(process.getCamundaHistoryTimeToLiveString() == null, model.id() + ": needs camunda:historyTimeToLive.")
                .and(process.getCamundaVersionTag() == null || !process.getCamundaVersionTag().matches("\\d+\\.\\d+\\.\\d+"), model.id() + ": needs camunda:versionTag such as 1.0.0.").sentences();
    }
}

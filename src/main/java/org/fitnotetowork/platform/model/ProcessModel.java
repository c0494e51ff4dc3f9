package org.fitnotetowork.platform.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file, with the questions that the rules and the index ask of it. */
public final class ProcessModel {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final String file;
    private final String xml;
    private final BpmnModelInstance bpmn;
    /** Every rule asks again, and each time the whole file would be walked through. */
    private final Map<Class<?>, List<?>> byType = new ConcurrentHashMap<>();

    private ProcessModel(String file, String xml) {
        this.file = file;
        this.xml = xml;
        this.bpmn = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Bpmn.validateModel(bpmn);
    }

    /** Reads a model and throws where it is no valid BPMN 2.0. */
    public static ProcessModel of(String file, String xml) {
        return new ProcessModel(file, xml);
    }

    public String file() { return file; }

    String stem() { return file.substring(file.lastIndexOf('/') + 1).replace(".bpmn", ""); }

    String xml() { return xml; }

    Process process() { return all(Process.class).iterator().next(); }

    String id() { return process().getId(); }

    @SuppressWarnings("unchecked")
    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, asked -> List.copyOf(bpmn.getModelElementsByType(type)));
    }

    /** The process and each of its sub-processes: what a person sees in one picture. */
    List<Level> levels() {
        return Stream.concat(all(Process.class).stream(), all(SubProcess.class).stream()).map(Level::of).toList();
    }

    /** Process variables as declared, by name, with type and class. */
    Map<String, String> variables() {
        var declared = new TreeMap<String, String>();
        properties(process()).forEach((name, value) -> { if (name.startsWith("variable.")) declared.put(name.substring("variable.".length()), value); });
        return declared;
    }

    boolean isWayIn() { return properties(process()).containsKey("wayIn.label"); }

    /** The start events of the process itself, not those of its sub-processes. */
    List<StartEvent> starts() { return all(StartEvent.class).stream().filter(start -> start.getParentElement() instanceof Process).toList(); }

    Stream<String> messagesIn() {
        return Stream.concat(
                all(CatchEvent.class).stream().flatMap(event -> definition(event, MessageEventDefinition.class).stream()).map(MessageEventDefinition::getMessage),
                all(ReceiveTask.class).stream().map(ReceiveTask::getMessage)).map(message -> message.getName()).distinct();
    }

    /** How the process can end; what happens beside it (a reminder, a check of a new note) ends nothing. */
    Stream<String> outcomes() {
        return levels().stream().filter(Level::endsTheProcess).flatMap(level -> level.reached(BoundaryEvent::cancelActivity).stream())
                .filter(EndEvent.class::isInstance).map(ProcessModel::name).sorted();
    }

    /** What the process sends, by its message events and by the property {@code message} of whatever else sends one. */
    Stream<String> messagesOut() {
        return Stream.concat(
                all(ThrowEvent.class).stream().flatMap(event -> definition(event, MessageEventDefinition.class).stream()).map(message -> message.getMessage().getName()),
                all(FlowNode.class).stream().map(node -> properties(node).get("message")).filter(name -> name != null)).distinct();
    }

    static Map<String, String> properties(BaseElement element) {
        return extensions(element, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue, (first, second) -> second, LinkedHashMap::new));
    }

    static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null ? Stream.empty() : element.getExtensionElements().getChildElementsByType(type).stream();
    }

    static <T extends EventDefinition> Optional<T> definition(ModelElementInstance event, Class<T> type) {
        return event.getChildElementsByType(type).stream().findFirst();
    }

    /** An attribute of Camunda's own name space, or null. */
    static String camunda(ModelElementInstance element, String attribute) { return element.getAttributeValueNs(CAMUNDA, attribute); }

    static String name(FlowNode node) { return node.getName() == null ? "" : node.getName().strip(); }

    @Override
    public String toString() { return file; }

    /** The nodes and flows of one picture. Flows are taken from their ends, as the engine does, not from a node's own list. */
    record Level(ModelElementInstance scope, List<FlowNode> nodes, List<SequenceFlow> flows) {

        static Level of(ModelElementInstance scope) {
            return new Level(scope, List.copyOf(scope.getChildElementsByType(FlowNode.class)), List.copyOf(scope.getChildElementsByType(SequenceFlow.class)));
        }

        String id() { return ((BaseElement) scope).getId(); }

        private boolean endsTheProcess() {
            return scope instanceof Process || scope instanceof SubProcess sub && sub.triggeredByEvent() && each(StartEvent.class).allMatch(StartEvent::isInterrupting);
        }

        List<SequenceFlow> into(FlowNode node) { return flows.stream().filter(flow -> flow.getTarget().equals(node)).toList(); }

        List<SequenceFlow> outOf(FlowNode node) { return flows.stream().filter(flow -> flow.getSource().equals(node)).toList(); }

        /** The nodes that work can come to from a start or an event sub-process of this level, through those boundary events that count. */
        Set<FlowNode> reached(Predicate<BoundaryEvent> counts) {
            var reached = new HashSet<FlowNode>();
            var next = new ArrayDeque<>(nodes.stream().filter(node -> node instanceof StartEvent || node instanceof SubProcess sub && sub.triggeredByEvent()).toList());
            while (!next.isEmpty()) {
                var node = next.pop();
                if (reached.add(node)) {
                    outOf(node).forEach(flow -> next.push(flow.getTarget()));
                    each(BoundaryEvent.class).filter(event -> node.equals(event.getAttachedTo())).filter(counts).forEach(next::push);
                }
            }
            return reached;
        }

        <T extends FlowNode> Stream<T> each(Class<T> type) { return nodes.stream().filter(type::isInstance).map(type::cast); }
    }
}

package org.fitnotetowork.platform.model;

import static org.fitnotetowork.platform.model.ProcessModel.name;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.fitnotetowork.platform.model.ProcessModel.Level;

/** The shape of a picture: what can be read without the person who drew it. */
final class StructureRules {

    private static final int MOST_NODES = 25;

    static final List<Rule> ALL = List.of(
            new Rule("a split asks a question", onEachLevel(StructureRules::questions)),
            new Rule("joins and parallel gateways carry no label", onEachLevel(StructureRules::silentGateways)),
            new Rule("split and join stand apart", onEachLevel(StructureRules::splitAndJoinApart)),
            new Rule("no fake joins and no hidden splits", onEachLevel(StructureRules::fakeJoins)),
            new Rule("starts and ends are drawn", onEachLevel(StructureRules::startsAndEnds)),
            new Rule("nothing is disconnected", onEachLevel(StructureRules::connected)),
            new Rule("a picture holds 25 nodes at most", onEachLevel(StructureRules::small)),
            new Rule("no elements that surprise readers", StructureRules::plainElements),
            new Rule("every element is drawn", StructureRules::drawn));

    private StructureRules() {
    }

    private interface OfLevel {
        Stream<String> check(Level level);
    }

    private static Function<ProcessModel, Stream<String>> onEachLevel(OfLevel rule) {
        return model -> model.levels().stream().flatMap(rule::check);
    }

    private static Stream<String> questions(Level level) {
        return level.each(ExclusiveGateway.class).filter(gateway -> level.outOf(gateway).size() > 1).flatMap(gateway -> {
            var id = gateway.getId();
            var out = level.outOf(gateway);
            var unconditional = out.stream().filter(flow -> flow.getConditionExpression() == null).toList();
            return Stream.concat(
                    Broken.when(!name(gateway).endsWith("?"), id + ": an exclusive split is a question that ends in \"?\".")
                            .and(gateway.getDefault() == null, id + ": marks no default flow; the one answer without a condition is it.")
                            .and(unconditional.size() != 1, id + ": has " + unconditional.size() + " answers without a condition; exactly one, the default.")
                            .and(gateway.getDefault() != null && gateway.getDefault().getConditionExpression() != null, id + ": its default flow has a condition, which would never be asked.")
                            .sentences(),
                    out.stream().filter(flow -> flow.getName() == null || flow.getName().isBlank()).map(flow -> flow.getId() + ": has no label; each flow out of a question is an answer."));
        });
    }

    private static Stream<String> silentGateways(Level level) {
        return level.each(Gateway.class).filter(gateway -> !(gateway instanceof ExclusiveGateway) || level.outOf(gateway).size() < 2)
                .filter(gateway -> !name(gateway).isEmpty())
                .map(gateway -> gateway.getId() + ": a join or a parallel gateway carries no label.");
    }

    private static Stream<String> splitAndJoinApart(Level level) {
        return level.each(Gateway.class).flatMap(gateway -> {
            int in = level.into(gateway).size(), out = level.outOf(gateway).size();
            return Broken.when(in > 1 && out > 1, gateway.getId() + ": joins and splits at once; draw two gateways.")
                    .and(in <= 1 && out <= 1, gateway.getId() + ": neither joins nor splits; take it away.").sentences();
        });
    }

    private static Stream<String> fakeJoins(Level level) {
        return level.nodes().stream().filter(node -> !(node instanceof Gateway)).flatMap(node -> Stream.concat(
                Broken.when(level.into(node).size() > 1, node.getId() + ": several flows lead into it; join them with a gateway first.")
                        .and(level.outOf(node).size() > 1, node.getId() + ": several flows leave it; split them with a gateway.").sentences(),
                level.outOf(node).stream().filter(flow -> flow.getConditionExpression() != null).map(flow -> flow.getId() + ": has a condition, but leaves no gateway.")));
    }

    private static Stream<String> startsAndEnds(Level level) {
        return Stream.concat(
                Broken.when(level.each(StartEvent.class).count() != 1, level.id() + ": has " + level.each(StartEvent.class).count() + " start events; one.")
                        .and(level.each(EndEvent.class).findAny().isEmpty(), level.id() + ": has no end event.").sentences(),
                level.nodes().stream().flatMap(node -> Broken
                        .when(level.into(node).isEmpty() && !beginsByItself(node), node.getId() + ": nothing leads to it.")
                        .and(level.outOf(node).isEmpty() && !(node instanceof EndEvent) && !isEventSubProcess(node), node.getId() + ": ends without an end event.").sentences()));
    }

    private static Stream<String> connected(Level level) {
        var reached = level.reached(event -> true);
        return level.nodes().stream().filter(node -> !reached.contains(node)).map(node -> node.getId() + ": cannot be reached from the start.");
    }

    private static boolean beginsByItself(FlowNode node) {
        return node instanceof StartEvent || node instanceof BoundaryEvent || isEventSubProcess(node);
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess sub && sub.triggeredByEvent();
    }

    private static Stream<String> small(Level level) {
        return Broken.when(level.nodes().size() > MOST_NODES, level.id() + ": draws " + level.nodes().size() + " nodes; at most " + MOST_NODES + ". Cut it at a quiet point.").sentences();
    }

    private static Stream<String> plainElements(ProcessModel model) {
        return Stream.of(
                model.all(ComplexGateway.class).stream().map(gateway -> gateway.getId() + ": complex gateways are not used."),
                model.all(InclusiveGateway.class).stream().map(gateway -> gateway.getId() + ": inclusive gateways are not used; ask one question after another, or go parallel."),
                model.all(Lane.class).stream().map(lane -> lane.getId() + ": lanes are not drawn; roles are candidate groups."),
                model.all(ScriptTask.class).stream().map(task -> task.getId() + ": scripts are not used."),
                Broken.when(model.xml().contains("scriptFormat=") || model.xml().contains("<camunda:script"), model.id() + ": holds a script; scripts are not used.").sentences())
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> drawn(ProcessModel model) {
        var shapes = Stream.concat(model.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement), model.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(element -> element != null).map(BaseElement::getId).collect(Collectors.toSet());
        return model.all(FlowElement.class).stream().filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .filter(element -> !shapes.contains(element.getId())).map(element -> element.getId() + ": is not drawn.");
    }
}

package org.fitnotetowork.platform.model;

import static org.fitnotetowork.platform.model.ProcessModel.definition;
import static org.fitnotetowork.platform.model.ProcessModel.extensions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What only holds, or does not, between the models of the project: calls, messages, what can happen at any time. */
public final class RulesBetweenModels {

    /** The long processes, and what must reach them from every step. */
    private static final Map<String, Set<String>> ANY_TIME = Map.of(
            "fit-note-to-work", Set.of("case.withdrawn", "person.died", "case.transferred", "fitnote.received"),
            "partner-referral", Set.of("referral.stopped"));

    private RulesBetweenModels() {
    }

    public static List<String> broken(List<ProcessModel> models) {
        // Two of one id are told by the name of the file; here the first counts.
        var byId = models.stream().collect(Collectors.toMap(ProcessModel::id, Function.identity(), (first, second) -> first));
        var sent = models.stream().flatMap(ProcessModel::messagesOut).collect(Collectors.toSet());
        return models.stream().flatMap(model -> Stream.of(calls(model, byId), messages(model, sent), anyTime(model)).flatMap(sentences -> sentences)
                .map(sentence -> model.file() + ": " + sentence)).toList();
    }

    private static Stream<String> calls(ProcessModel model, Map<String, ProcessModel> byId) {
        return model.all(CallActivity.class).stream().flatMap(call -> {
            var called = byId.get(call.getCalledElement());
            return called == null ? Stream.of(call.getId() + ": calls " + call.getCalledElement() + ", which does not exist.")
                    : Stream.concat(
                            extensions(call, CamundaIn.class).filter(in -> in.getCamundaTarget() != null).map(in -> new Mapping(in.getCamundaSource(), in.getCamundaTarget())),
                            extensions(call, CamundaOut.class).filter(out -> out.getCamundaSource() != null).map(out -> new Mapping(out.getCamundaTarget(), out.getCamundaSource())))
                    .filter(mapping -> !called.variables().containsKey(mapping.there()) || !Objects.equals(model.variables().get(mapping.here()), called.variables().get(mapping.there())))
                    .map(mapping -> call.getId() + ": " + mapping.here() + " here and " + mapping.there() + " in " + called.id() + " are not declared alike.");
        });
    }

    private record Mapping(String here, String there) {
    }

    private static Stream<String> messages(ProcessModel model, Set<String> sent) {
        return model.messagesIn().filter(message -> !sent.contains(message)).map(message -> model.id() + ": waits for " + message + ", which no model sends.");
    }

    private static Stream<String> anyTime(ProcessModel model) {
        var reached = model.all(SubProcess.class).stream().filter(SubProcess::triggeredByEvent).flatMap(sub -> sub.getChildElementsByType(StartEvent.class).stream())
                .flatMap(start -> definition(start, MessageEventDefinition.class).stream()).map(message -> message.getMessage().getName()).collect(Collectors.toSet());
        return ANY_TIME.getOrDefault(model.id(), Set.of()).stream().filter(message -> !reached.contains(message)).sorted()
                .map(message -> model.id() + ": has no event sub-process for " + message + ", which can happen at any time.");
    }
}

package org.fitnotetowork.platform.model;

import static org.fitnotetowork.platform.model.ProcessModel.definition;
import static org.fitnotetowork.platform.model.ProcessModel.name;
import static org.fitnotetowork.platform.model.ProcessModel.properties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.fitnotetowork.platform.area.LocalName;

/** The table of contents of the models, taken from the models themselves so that it cannot be out of date. */
final class ProcessIndex {

    private final List<ProcessModel> models;

    ProcessIndex(List<ProcessModel> models) {
        this.models = models;
    }

    String text() {
        return """
                # The processes

                One file for each side of the work, cut where people wait; inside one organisation joined by calls, between organisations by messages, everywhere by the case
                reference. Open a file in Camunda Modeler, or the process in Cockpit. Sub-processes open with a click.

                This page is written from the models. After a change to a model: `mvn test -Dtest=ProcessIndexTest -Dmodels.readme=write`.

                | process | what it does | started by | outcomes | timers | messages in | messages out |
                |---|---|---|---|---|---|---|
                """ + models.stream().map(this::row).collect(Collectors.joining()) + """

                ## Every timer

                | timer | process | when | and then |
                |---|---|---|---|
                """ + models.stream().flatMap(this::timers).collect(Collectors.joining());
    }

    private String row(ProcessModel model) {
        return cells("[`" + model.id() + "`](" + model.file() + ") " + model.process().getName(), documentation(model), startedBy(model),
                model.outcomes().collect(Collectors.joining("<br>")),
                timersOf(model).map(ProcessModel::name).collect(Collectors.joining("<br>")), code(model.messagesIn()), code(model.messagesOut()));
    }

    private String startedBy(ProcessModel model) {
        var properties = properties(model.process());
        if (model.isWayIn()) {
            return "a person: \"" + properties.get("wayIn.label") + "\" (" + properties.get("wayIn.groups").replace(",", ", ") + ")" + (properties.containsKey("anyTime") ? ", at any time from a case" : "");
        }
        if (LocalName.isLocal(model.id())) {
            return "in place of `" + LocalName.national(model.id()) + "` for work of " + LocalName.area(model.id());
        }
        var byMessage = model.starts().stream().flatMap(start -> definition(start, MessageEventDefinition.class).stream()).map(message -> "message `" + message.getMessage().getName() + "`");
        var byCall = models.stream().filter(other -> other.all(CallActivity.class).stream().anyMatch(call -> model.id().equals(call.getCalledElement()))).map(other -> "call from `" + other.id() + "`");
        return list(Stream.concat(byMessage, byCall));
    }

    private Stream<String> timers(ProcessModel model) {
        return timersOf(model).map(event -> cells(name(event) + " (`" + event.getId() + "`)", "`" + model.id() + "`", "`" + when(event) + "`", then(event)));
    }

    private static Stream<CatchEvent> timersOf(ProcessModel model) {
        return model.all(CatchEvent.class).stream().filter(event -> definition(event, TimerEventDefinition.class).isPresent());
    }

    private static String when(CatchEvent event) {
        var timer = definition(event, TimerEventDefinition.class).orElseThrow();
        return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle()).filter(time -> time != null).map(time -> time.getTextContent().strip()).findFirst().orElse("never");
    }

    private static String then(CatchEvent event) {
        var next = event.getOutgoing().stream().map(flow -> flow.getTarget()).map(target -> name(target).isEmpty() ? "back to " + target.getOutgoing().iterator().next().getTarget().getName() : name(target))
                .collect(Collectors.joining(", "));
        return event instanceof BoundaryEvent boundary ? next + "; \"" + name(boundary.getAttachedTo()) + "\" " + (boundary.cancelActivity() ? "ends" : "goes on") : next;
    }

    private static String documentation(ProcessModel model) {
        return model.process().getDocumentations().stream().map(text -> text.getTextContent().strip()).collect(Collectors.joining(" "));
    }

    private static String list(Stream<String> items) { return items.collect(Collectors.joining(", ")); }

    private static String code(Stream<String> items) { return items.map(item -> "`" + item + "`").collect(Collectors.joining("<br>")); }

    private static String cells(String... cells) { return "| " + String.join(" | ", cells) + " |\n"; }
}

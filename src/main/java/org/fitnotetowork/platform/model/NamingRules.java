package org.fitnotetowork.platform.model;

import static org.fitnotetowork.platform.model.ProcessModel.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.fitnotetowork.platform.area.LocalName;

/** Names: what managers, designers and code read. */
final class NamingRules {

    /** A longer key makes the engine drop it from definition ids. */
    private static final int LONGEST_ID = 25;
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern MEANING = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern DRAWN_BY_A_TOOL = Pattern.compile("[01][a-z0-9]{6}");
    private static final Pattern MESSAGE = Pattern.compile("[a-z]+\\.[a-z]+[A-Za-z]*");
    private static final Pattern ERROR = Pattern.compile("[A-Z]+(_[A-Z]+)+");
    private static final List<String> VAGUE_VERBS = List.of("Handle", "Process", "Manage");
    private static final List<String> NEVER_SAID = List.of("mandatory", "compliance", "sanction", "unacceptable", "failed to attend", "failure to attend");

    static final List<Rule> ALL = List.of(
            new Rule("the file is named like its process", NamingRules::fileIsProcess),
            new Rule("ids say type and meaning", NamingRules::ids),
            new Rule("a task is a verb and an object", NamingRules::tasks),
            new Rule("events and sub-processes are named", NamingRules::named),
            new Rule("one outcome for each end", NamingRules::outcomes),
            new Rule("messages and errors are named by capability", NamingRules::messages),
            new Rule("words on the person's side", NamingRules::words));

    private NamingRules() {
    }

    private static Stream<String> fileIsProcess(ProcessModel model) {
        if (model.all(Process.class).size() != 1) {
            return Stream.of("one file holds one process; this one holds " + model.all(Process.class).size() + ".");
        }
        var id = model.id();
        var national = LocalName.national(id);
        return Broken.when(!id.equals(model.stem()), id + ": the process id is the file's name without its ending; the file is called " + model.stem() + ".")
                .and(national.length() > LONGEST_ID, id + ": has " + national.length() + " characters; at most " + LONGEST_ID + ".")
                .and(!Stream.of(id.split("--")).allMatch(part -> KEBAB.matcher(part).matches()) || id.contains("process"),
                        id + ": a process id is written in kebab-case, without the word process.")
                .and(!model.process().isExecutable(), id + ": is not marked as executable.").sentences();
    }

    private static Stream<String> ids(ProcessModel model) {
        return Stream.concat(model.all(FlowElement.class).stream(), model.all(RootElement.class).stream().filter(root -> root instanceof Message || root instanceof Error))
                .map(element -> (BaseElement) element)
                .filter(element -> !isReadable(element))
                .map(element -> element.getId() + ": an id is written " + prefix(element) + "_ and its meaning in camelCase; ids made by a tool are replaced.");
    }

    private static boolean isReadable(BaseElement element) {
        var prefix = prefix(element) + "_";
        var meaning = element.getId().startsWith(prefix) ? element.getId().substring(prefix.length()) : "";
        return MEANING.matcher(meaning).matches() && !Character.isUpperCase(meaning.charAt(0)) && !DRAWN_BY_A_TOOL.matcher(meaning).matches();
    }

    private static String prefix(BaseElement element) {
        var type = element.getElementType().getTypeName();
        if (element instanceof SequenceFlow) return "flow";
        if (element instanceof Gateway) return "gateway";
        if (element instanceof SubProcess sub && sub.triggeredByEvent()) return "eventSubProcess";
        if (element instanceof Event && !(element instanceof StartEvent) && !(element instanceof EndEvent)) return "event";
        return type;
    }

    private static Stream<String> tasks(ProcessModel model) {
        return model.all(Activity.class).stream().filter(activity -> activity instanceof Task || activity instanceof CallActivity)
                .flatMap(task -> {
                    var words = name(task).split("\\s+");
                    return Broken.when(words.length < 2, task.getId() + ": \"" + name(task) + "\" is not a verb and an object, for example \"Record fit note\".")
                            .and(VAGUE_VERBS.contains(words[0]), task.getId() + ": \"" + words[0] + "\" says nothing; what is done?")
                            .and(!isSentenceCase(words), task.getId() + ": \"" + name(task) + "\" is written like a sentence: one capital, at the start.").sentences();
                });
    }

    /** Abbreviations such as GP may stay as they are. */
    private static boolean isSentenceCase(String[] words) {
        return (words[0].isEmpty() || Character.isUpperCase(words[0].charAt(0)))
                && Stream.of(words).skip(1).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static Stream<String> named(ProcessModel model) {
        return Stream.concat(model.all(Event.class).stream(), model.all(SubProcess.class).stream()).filter(node -> name(node).isEmpty())
                .map(node -> node.getId() + ": has no name. Events say object and state, ends the outcome, timers the span or purpose.");
    }

    private static Stream<String> outcomes(ProcessModel model) {
        Map<String, List<EndEvent>> byName = model.all(EndEvent.class).stream().collect(Collectors.groupingBy(ProcessModel::name));
        return byName.values().stream().filter(same -> same.size() > 1)
                .map(same -> same.get(1).getId() + ": the outcome \"" + name(same.get(0)) + "\" already has an end, " + same.get(0).getId() + "; lead both there.");
    }

    private static Stream<String> messages(ProcessModel model) {
        return Stream.concat(
                model.all(Message.class).stream().filter(message -> !MESSAGE.matcher(message.getName()).matches())
                        .map(message -> message.getId() + ": a message is named like consent.withdrawn, not " + message.getName() + "."),
                model.all(Error.class).stream().filter(error -> error.getErrorCode() == null || !ERROR.matcher(error.getErrorCode()).matches())
                        .map(error -> error.getId() + ": an error code is written like FITNOTE_DATES_OVERLAP, not " + error.getErrorCode() + "."));
    }

    private static Stream<String> words(ProcessModel model) {
        var text = model.xml().toLowerCase(Locale.ROOT);
        return NEVER_SAID.stream().filter(text::contains)
                .map(word -> model.id() + ": says \"" + word + "\". Support is voluntary; tell it from the person's side, for example \"did not attend\".");
    }
}

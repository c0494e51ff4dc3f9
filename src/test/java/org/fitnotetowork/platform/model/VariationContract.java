package org.fitnotetowork.platform.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Output;
import org.fitnotetowork.platform.area.Areas;

/**
 * What a local variation owes to everybody who only knows the national one: the same is given to it, the same comes back, the same people do it, and somebody answers for it. It may do more, never
 * less (design, principle 5). Each answer is a sentence.
 */
final class VariationContract {

    private final Variation variation;
    private final List<String> broken = new ArrayList<>();

    private VariationContract(Variation variation) {
        this.variation = variation;
    }

    /** @param day the day for which the question is asked: a review that is due then is overdue */
    static List<String> broken(Variation variation, Areas areas, LocalDate day) {
        var contract = new VariationContract(variation);
        contract.place(areas);
        contract.reason(day);
        if (variation.national() != null) {
            switch (variation.kind()) {
                case "dmn" -> contract.decision(DecisionFile.of(variation.file(), variation.text()), DecisionFile.of(variation.file(), variation.national()));
                case "bpmn" -> contract.process(ProcessModel.of(variation.file(), variation.text()), ProcessModel.of(variation.file(), variation.national()));
                default -> contract.form(FormFile.of(variation.file(), variation.text()), FormFile.of(variation.file(), variation.national()));
            }
        }
        return contract.broken;
    }

    private void place(Areas areas) {
        require(variation.national() != null, "varies something that does not exist");
        require(!variation.area().isEmpty() && variation.area().equals(variation.folder()), "lies in the folder of its own area and is called <id>--<area>");
        require(areas.find(variation.area()).isPresent(), "is of an area that no file in areas/ describes");
    }

    private void reason(LocalDate day) {
        var reason = variation.reason();
        require(reason.isPresent(), "has a row in the README beside it: variation, owner, reason, review date, source");
        reason.ifPresent(said -> {
            require(!said.owner().isEmpty() && !said.reason().isEmpty(), "names its owner and its reason");
            require(said.review().isAfter(day), "has a review date that is still to come; " + said.owner() + " looks at it again");
        });
    }

    private void decision(DecisionFile own, DecisionFile national) {
        require(inputs(own).equals(inputs(national)), "is asked with the same inputs, of the same types: " + inputs(national));
        require(outputs(own).equals(outputs(national)), "answers with the same outputs, of the same types and values: " + outputs(national));
        require(collects(own) == collects(national), "answers with one row where the national one does, with several where that does");
    }

    private static boolean collects(DecisionFile table) {
        return table.hitPolicy().name().equals("COLLECT");
    }

    private static Map<String, String> inputs(DecisionFile table) {
        return table.table().getInputs().stream().collect(toMap(DecisionFile::name, input -> input.getInputExpression().getTypeRef() + DecisionFile.listedValues(input)));
    }

    private static Map<String, String> outputs(DecisionFile table) {
        return table.table().getOutputs().stream().collect(toMap(Output::getName, output -> output.getTypeRef() + (output.getOutputValues() == null ? "" : output.getOutputValues().getText().getTextContent())));
    }

    private void process(ProcessModel own, ProcessModel national) {
        require(own.variables().entrySet().containsAll(national.variables().entrySet()), "declares the variables of the national one, of the same types: " + national.variables());
        require(own.messagesIn().collect(toSet()).containsAll(national.messagesIn().collect(toSet())), "hears the same messages");
        require(own.messagesOut().collect(toSet()).containsAll(national.messagesOut().collect(toSet())), "sends the same messages");
        require(ids(own, StartEvent.class).equals(ids(national, StartEvent.class)), "begins like the national one");
        require(ends(own).equals(ends(national)), "ends with the same outcomes, which set the same: " + ends(national));
        require(groups(national).containsAll(groups(own)), "is work of the same people: " + groups(national));
    }

    private static Set<String> ids(ProcessModel model, Class<StartEvent> type) {
        return model.all(type).stream().map(StartEvent::getId).collect(toSet());
    }

    private static Map<String, Map<String, String>> ends(ProcessModel model) {
        return model.all(EndEvent.class).stream().collect(toMap(EndEvent::getId, ProcessModel::properties));
    }

    private static Set<String> groups(ProcessModel model) {
        return model.all(UserTask.class).stream().flatMap(task -> Stream.ofNullable(task.getCamundaCandidateGroups())).collect(toSet());
    }

    private void form(FormFile own, FormFile national) {
        var ours = own.fields().stream().collect(toMap(VariationContract::key, field -> field));
        national.fields().forEach(field -> {
            require(ours.containsKey(key(field)), "asks for " + key(field) + ", as the national one does");
            if (ours.containsKey(key(field))) {
                field(ours.get(key(field)), field);
            }
        });
    }

    private void field(FormPart our, FormPart field) {
        require(our.type().equals(field.type()) && our.information().equals(field.information()), "keeps " + key(field) + " a " + field.type() + " of the class " + field.information());
        require(field.json().path("valuesKey").equals(our.json().path("valuesKey")) && options(field).equals(options(our)), "offers the same values for " + key(field) + "; labels and order are its own");
        require(our.validate().path("required").asBoolean() == field.validate().path("required").asBoolean(), "asks for " + key(field) + " as strictly as the national one, no more and no less");
    }

    /** A key in a row of a list has its list before it. */
    private static String key(FormPart field) {
        return field.list().isEmpty() ? field.key() : field.list() + "." + field.key();
    }

    private static Set<String> options(FormPart field) {
        return field.options().stream().map(option -> option.path("value").asText()).collect(toSet());
    }

    private void require(boolean kept, String what) {
        if (!kept) {
            broken.add(variation.file() + ": a local variation " + what + ".");
        }
    }
}

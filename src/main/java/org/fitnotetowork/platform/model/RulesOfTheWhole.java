package org.fitnotetowork.platform.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Output;
import org.fitnotetowork.platform.area.LocalName;

/** What only holds, or does not, between processes, tables and forms: what is named exists, what is asked twice is asked alike, an area varies what there is. */
final class RulesOfTheWhole {

    /** "Work at the moment" means the same in the practice, the conversation and the review. */
    private static final Set<String> ASKED_ALIKE = Set.of("workStatus", "domain", "clinicalHelp");
    private static final String CLOCKS = "-task-clocks";

    private final List<ProcessModel> processes;
    private final List<DecisionFile> tables;
    private final List<FormFile> forms;
    private final List<DecisionRows> rows;

    RulesOfTheWhole(List<ProcessModel> processes, List<DecisionFile> tables, List<FormFile> forms, List<DecisionRows> rows) {
        this.processes = processes;
        this.tables = tables;
        this.forms = forms;
        this.rows = rows;
    }

    List<Finding> broken() {
        return Stream.<Stream<Finding>>of(betweenModels(), linkedForms(), askedTables(), clocks(), formsOnce(), askedAlike(), unpaired(), variations()).flatMap(Function.identity()).toList();
    }

    private Stream<Finding> betweenModels() {
        return RulesBetweenModels.broken(processes).stream().map(told -> {
            var parts = told.split(": ", 2);
            return Finding.of(ModelFolder.PROCESSES + parts[0], "models fit together", parts[1]);
        });
    }

    /** A task finds its form in the bundle of its process, whose name is that of the folder. */
    private Stream<Finding> linkedForms() {
        return processes.stream().flatMap(model -> model.all(UserTask.class).stream().filter(task -> task.getCamundaFormRef() != null)
                .filter(task -> forms.stream().noneMatch(form -> form.stem().equals(task.getCamundaFormRef()) && form.name().startsWith(ModelFolder.FORMS + bundle(model))))
                .map(task -> Finding.of(ModelFolder.PROCESSES + model.file(), "a task's form lies beside its process",
                        task.getId() + ": there is no form " + ModelFolder.FORMS + bundle(model) + task.getCamundaFormRef() + ".form.")));
    }

    private String bundle(ProcessModel model) {
        var national = LocalName.national(model.stem());
        return processes.stream().filter(one -> one.stem().equals(national)).findFirst().orElse(model).file().replaceFirst("[^/]+$", "");
    }

    private Stream<Finding> askedTables() {
        var there = tables.stream().map(DecisionFile::stem).collect(Collectors.toSet());
        return processes.stream().flatMap(model -> model.all(BusinessRuleTask.class).stream()
                .map(task -> Map.entry(task.getId(), String.valueOf(ProcessModel.properties(task).get("decision")))).filter(asked -> !there.contains(asked.getValue()))
                .map(asked -> Finding.of(ModelFolder.PROCESSES + model.file(), "a table that is asked exists", asked.getKey() + ": there is no decision table " + asked.getValue() + ".")));
    }

    /** The last row of the table would take a task without a row silently, and give it a clock that nobody chose. */
    private Stream<Finding> clocks() {
        var listed = tables.stream().filter(table -> table.stem().endsWith(CLOCKS)).collect(Collectors.toMap(DecisionFile::file,
                table -> DecisionFile.listedValues(table.table().getInputs().iterator().next())));
        return processes.stream().flatMap(model -> model.all(UserTask.class).stream().filter(task -> !listed.getOrDefault(clocksOf(model), List.of()).contains(task.getId()))
                .map(task -> Finding.of(ModelFolder.PROCESSES + model.file(), "every user task has a clock", task.getId() + ": has no row in " + clocksOf(model) + ".")));
    }

    private String clocksOf(ProcessModel model) {
        return ModelFolder.PROCESSES + bundle(model) + bundle(model).replace("/", "") + CLOCKS + ".dmn";
    }

    /** The engine finds a form by its id: two files with one id would take turns. */
    private Stream<Finding> formsOnce() {
        var seen = new HashSet<String>();
        return forms.stream().filter(form -> !seen.add(form.stem())).map(form -> Finding.of(form.name(), "no two forms share an id", "another form is called " + form.stem() + " too."));
    }

    private Stream<Finding> askedAlike() {
        var first = new HashMap<String, FormFile>();
        return forms.stream().flatMap(form -> form.fields().stream().filter(field -> ASKED_ALIKE.contains(field.key()))
                .filter(field -> !optionsIn(first.computeIfAbsent(field.key(), key -> form), field.key()).equals(field.options()))
                .map(field -> Finding.of(form.name(), "a question that is asked twice offers the same answers",
                        field.name() + " offers other answers than in " + first.get(field.key()).name() + ".")));
    }

    private static List<?> optionsIn(FormFile form, String key) {
        return form.fields().stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow().options();
    }

    private Stream<Finding> unpaired() {
        var lost = rows.stream().filter(one -> tables.stream().noneMatch(table -> table.stem().equals(one.stem())))
                .map(one -> Finding.of(ModelFolder.ROWS + one.stem() + ".csv", "a table has example rows", one.stem() + ".csv has no table."));
        var bare = tables.stream().filter(table -> DecisionExamples.rowsOf(table, rows).isEmpty())
                .map(table -> Finding.of(table.file(), "a table has example rows", table.stem() + ".dmn has no rows."));
        return Stream.concat(lost, bare);
    }

    private Stream<Finding> variations() {
        return Stream.of(
                processes.stream().filter(model -> LocalName.isLocal(model.stem()))
                        .flatMap(model -> varies(ModelFolder.PROCESSES + model.file(), model.stem(), processes.stream().filter(one -> one.stem().equals(LocalName.national(model.stem()))).toList(),
                                national -> !national.variables().entrySet().equals(model.variables().entrySet()) || national.isWayIn() || !same(national.messagesIn(), model.messagesIn())
                                        || !same(national.messagesOut(), model.messagesOut()), "declares the same variables, takes and sends the same messages and is no way in")),
                tables.stream().filter(table -> LocalName.isLocal(table.stem()))
                        .flatMap(table -> varies(table.file(), table.stem(), tables.stream().filter(one -> one.stem().equals(LocalName.national(table.stem()))).toList(),
                                national -> !columns(national).equals(columns(table)), "has the same inputs and outputs")),
                forms.stream().filter(form -> LocalName.isLocal(form.stem()))
                        .flatMap(form -> varies(form.name(), form.stem(), forms.stream().filter(one -> one.stem().equals(LocalName.national(form.stem()))).toList(),
                                national -> !form.keys("").containsAll(national.keys("")), "asks everything that the national one asks"))).flatMap(Function.identity());
    }

    private <T> Stream<Finding> varies(String file, String stem, List<T> national, Function<T, Boolean> differs, String alike) {
        var area = LocalName.area(stem);
        var problems = Broken.when(!file.contains("/local/" + area + "/"), stem + ": is a variation of " + area + " and belongs in local/" + area + "/.")
                .and(national.isEmpty(), stem + ": varies " + LocalName.national(stem) + ", which does not exist.")
                .and(!national.isEmpty() && differs.apply(national.get(0)), stem + ": is not what " + LocalName.national(stem) + " is to others: it " + alike + ".");
        return problems.sentences().map(sentence -> Finding.of(file, "a variation takes the place of the national one", sentence));
    }

    private static boolean same(Stream<String> left, Stream<String> right) {
        return left.collect(Collectors.toSet()).equals(right.collect(Collectors.toSet()));
    }

    private static List<Object> columns(DecisionFile table) {
        return List.of(table.inputNames(), table.table().getOutputs().stream().map(Output::getName).toList());
    }
}

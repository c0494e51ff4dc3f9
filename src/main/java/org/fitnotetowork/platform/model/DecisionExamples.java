package org.fitnotetowork.platform.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fitnotetowork.platform.area.LocalName;

/** A table beside its example rows: what differs, what no row shows, and where a table has gaps or overlaps. Every answer is a list of plain sentences. */
final class DecisionExamples {

    /** Sentences for people are checked by {@link DecisionRules}; rows repeat only what a process reads. */
    private static final Set<String> SENTENCES = Set.of("message", "why");
    private static final Map<String, String> SEVERITIES = Map.of("refuse", "E", "confirm", "W");

    private final DecisionFile table;
    private final DecisionRows rows;
    private final DecisionRun run;

    DecisionExamples(DecisionFile table, DecisionRows rows) {
        this.table = table;
        this.rows = rows;
        this.run = new DecisionRun(table);
    }

    /** The rows by which a table is held: its own, and for an area's own table the national ones too; none where nobody wrote any. */
    static Optional<DecisionRows> rowsOf(DecisionFile table, Collection<DecisionRows> all) {
        var own = named(table.stem(), all);
        var national = LocalName.isLocal(table.stem()) ? named(LocalName.national(table.stem()), all) : Optional.<DecisionRows>empty();
        return national.isPresent() && own.isPresent() ? Optional.of(national.get().varied(own.get())) : own.or(() -> national);
    }

    private static Optional<DecisionRows> named(String stem, Collection<DecisionRows> all) {
        return all.stream().filter(rows -> rows.stem().equals(stem)).findFirst();
    }

    List<String> problems() {
        var problems = new ArrayList<>(wrongHeader());
        rows.rows().forEach(row -> problems.addAll(differences(row)));
        problems.addAll(rulesThatNoRowHits());
        problems.addAll(valuesThatNoRowHas());
        problems.addAll(gapsAndOverlaps());
        return problems;
    }

    List<String> differences(DecisionRows.Row row) {
        var problems = new ArrayList<String>();
        try {
            var actual = printed(run.evaluate(row.variables()).results());
            row.expected().forEach((column, expected) -> {
                var answer = actual.getOrDefault(column, "");
                if (!expected.equals(answer)) {
                    problems.add("%s.csv line %d: %s should be '%s' but is '%s'".formatted(rows.stem(), row.line(), column, expected, answer));
                }
            });
            if (table.hitPolicy() != HitPolicy.COLLECT && actual.isEmpty()) {
                problems.add("%s.csv line %d: no rule hits".formatted(rows.stem(), row.line()));
            }
        } catch (DmnEngineException e) {
            problems.add("%s.csv line %d: %s".formatted(rows.stem(), row.line(), e.getMessage()));
        }
        return problems;
    }

    List<String> wrongHeader() {
        var problems = new ArrayList<String>();
        if (!rows.comment().matches("#.*\\?.*Source: .*")) {
            problems.add(rows.stem() + ".csv: the first line is a comment with the question and 'Source: '");
        }
        var expected = new LinkedHashSet<>(table.inputNames());
        expected.addAll(expectedOutputs().stream().map(name -> "->" + name).toList());
        expected.removeAll(rows.header());
        expected.forEach(column -> problems.add("%s.csv: column %s is missing".formatted(rows.stem(), column)));
        return problems;
    }

    List<String> rulesThatNoRowHits() {
        var left = table.table().getRules().stream().map(Rule::getId).collect(Collectors.toCollection(LinkedHashSet::new));
        for (var row : rows.rows()) {
            try {
                left.removeAll(run.evaluate(row.variables()).rulesHit());
            } catch (DmnEngineException alreadyReportedAsDifference) {
                // The row itself fails with the engine's words; here it only hits nothing.
            }
        }
        return left.stream().map(rule -> "%s: no row hits %s".formatted(table, rule)).toList();
    }

    List<String> valuesThatNoRowHas() {
        var problems = new ArrayList<String>();
        for (var input : table.table().getInputs()) {
            for (var value : DecisionFile.listedValues(input)) {
                if (rows.rows().stream().noneMatch(row -> value.equals(row.given().get(DecisionFile.name(input))))) {
                    problems.add("%s: no row has %s = %s".formatted(table, DecisionFile.name(input), value));
                }
            }
        }
        return problems;
    }

    /** A UNIQUE table answers every combination of the values it lists, of yes and no, and of the numbers in its rows, with exactly one rule. */
    List<String> gapsAndOverlaps() {
        if (table.hitPolicy() != HitPolicy.UNIQUE) {
            return List.of();
        }
        var problems = new ArrayList<String>();
        for (var combination : combinations()) {
            try {
                if (run.evaluate(combination).rulesHit().isEmpty()) {
                    problems.add("%s: gap at %s".formatted(table, combination));
                }
            } catch (DmnEngineException e) {
                problems.add("%s: overlap at %s: %s".formatted(table, combination, e.getMessage()));
            }
        }
        return problems;
    }

    private List<Map<String, Object>> combinations() {
        List<Map<String, Object>> combinations = List.of(Map.of());
        for (var input : table.table().getInputs()) {
            var longer = new ArrayList<Map<String, Object>>();
            for (var start : combinations) {
                for (var value : valuesOf(input)) {
                    var one = new LinkedHashMap<>(start);
                    one.put(DecisionFile.name(input), value);
                    longer.add(one);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private Set<Object> valuesOf(Input input) {
        var values = new LinkedHashSet<Object>(DecisionFile.listedValues(input));
        if (input.getInputExpression().getTypeRef().equals("boolean")) {
            values.addAll(List.of(true, false));
        }
        rows.rows().forEach(row -> values.add(row.variables().get(DecisionFile.name(input))));
        return values;
    }

    private List<String> expectedOutputs() {
        return collectsProblems() ? List.of("refuse", "confirm")
            : table.table().getOutputs().stream().map(Output::getName).filter(name -> !SENTENCES.contains(name)).toList();
    }

    private Map<String, String> printed(List<Map<String, Object>> results) {
        if (collectsProblems()) {
            return SEVERITIES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, severity -> rulesOf(results, severity.getValue())));
        }
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            return expectedOutputs().stream().collect(Collectors.toMap(name -> name, name -> everyValue(results, name)));
        }
        var printed = new LinkedHashMap<String, String>();
        results.forEach(result -> result.forEach((name, value) -> printed.put(name, value == null ? "" : value.toString())));
        return printed;
    }

    /** A table that collects problems says how severe each is; its rows name the rules. Rows of any other that collects name every value that came out. */
    private boolean collectsProblems() {
        return table.hitPolicy() == HitPolicy.COLLECT && table.table().getOutputs().stream().anyMatch(output -> output.getName().equals("severity"));
    }

    private static String everyValue(List<Map<String, Object>> results, String name) {
        return results.stream().map(result -> result.get(name)).filter(Objects::nonNull).map(Object::toString)
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), values -> String.join(" ", values)));
    }

    private static String rulesOf(List<Map<String, Object>> results, String severity) {
        return results.stream().filter(result -> severity.equals(result.get("severity"))).map(result -> result.get("rule").toString())
            .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), rules -> String.join(" ", rules)));
    }
}

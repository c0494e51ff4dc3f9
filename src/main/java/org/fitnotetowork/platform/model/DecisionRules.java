package org.fitnotetowork.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fitnotetowork.platform.area.LocalName;

/** The conventions that every decision table keeps. Each answer is a sentence that a designer can act on. */
final class DecisionRules {

    private static final int MOST_RULES = 30;
    private static final int MOST_INPUTS = 6;
    private static final int LONGEST_ID = 25;
    private static final String ID = "[a-z]+(-[a-z]+)*(--[a-z]+)?";
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "date");
    private static final Set<HitPolicy> POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    private static final Set<String> SENTENCES = Set.of("message", "why");
    private static final List<String> NEVER = List.of("mandatory", "compliance", "sanction", "unacceptable", "failed to attend");

    private final DecisionFile file;
    private final List<String> problems = new ArrayList<>();

    private DecisionRules(DecisionFile file) {
        this.file = file;
    }

    static List<String> problems(DecisionFile file) {
        var rules = new DecisionRules(file);
        rules.check();
        return rules.problems;
    }

    private void check() {
        var decisions = file.decisions();
        require(decisions.size() == 1, "one decision in a file");
        var decision = decisions.get(0);
        checkDecision(decision);
        checkPicture(decision);
        if (decision.getExpression() instanceof DecisionTable table) {
            checkColumns(table);
            checkRules(table);
            checkHitPolicy(decision, table);
        } else {
            require(false, "the decision is a table");
        }
        var text = file.xml().toLowerCase(Locale.ROOT);
        NEVER.forEach(word -> require(!text.contains(word), "never says '%s'", word));
    }

    private void checkDecision(Decision decision) {
        require(decision.getId().equals(file.stem()), "the decision's id '%s' is the name of the file", decision.getId());
        require(decision.getId().matches(ID) && LocalName.national(decision.getId()).length() <= LONGEST_ID, "the id is kebab-case with at most %d characters", LONGEST_ID);
        require(decision.getName() != null && decision.getName().endsWith("?"), "the name is the question");
        require(decision.getCamundaHistoryTimeToLiveString() != null, "history time to live is set");
        require(decision.getVersionTag() != null, "a version tag is set");
    }

    private void checkPicture(Decision decision) {
        require(file.xml().contains("dmnElementRef=\"" + decision.getId() + "\""), "the decision has a shape, so that Camunda Modeler opens it");
    }

    private void checkColumns(DecisionTable table) {
        require(table.getInputs().size() <= MOST_INPUTS, "at most %d inputs", MOST_INPUTS);
        for (var input : table.getInputs()) {
            var type = input.getInputExpression().getTypeRef();
            require(TYPES.contains(String.valueOf(type)), "input '%s' has a type (string, boolean, integer or date)", DecisionFile.name(input));
            require(DecisionFile.name(input).matches("[a-z][A-Za-z]+"), "input '%s' is the name of a variable and nothing else", DecisionFile.name(input));
            require(input.getLabel() != null, "input '%s' has a label", DecisionFile.name(input));
        }
        for (var output : table.getOutputs()) {
            require(TYPES.contains(String.valueOf(output.getTypeRef())), "output '%s' has a type", output.getName());
        }
    }

    private void checkRules(DecisionTable table) {
        require(table.getRules().size() <= MOST_RULES, "at most %d rules", MOST_RULES);
        for (var rule : table.getRules()) {
            require(rule.getId().startsWith("rule_"), "%s has a readable id (rule_...)", rule.getId());
            require(words(rule.getDescription()).matches("(?s).*\\S.* Source: .*\\S.*"), "%s says what it means and its source", rule.getId());
            rule.getInputEntries().forEach(cell -> checkCell(rule, cell.getText().getTextContent()));
            checkSentences(table, rule);
        }
    }

    /** Without '?' the engine compares the result of such a cell with the input: a false cell then hits an input that is false. */
    private void checkCell(Rule rule, String cell) {
        var comparesByItself = cell.replace("date and time(", "").matches("(?s).*( and | or |!=|[^<>]=).*");
        require(!comparesByItself || cell.contains("?"), "%s: the cell '%s' names its input as '?'", rule.getId(), cell);
    }

    private void checkSentences(DecisionTable table, Rule rule) {
        var outputs = List.copyOf(table.getOutputs());
        var cells = List.copyOf(rule.getOutputEntries());
        for (int i = 0; i < outputs.size(); i++) {
            if (SENTENCES.contains(outputs.get(i).getName())) {
                var text = cells.get(i).getText().getTextContent();
                require(text.matches("\"[A-Z][^\"]*\\.\"") && !text.matches(".*\\([A-Z]\\d+\\).*"),
                    "%s: %s is a sentence, without the rule's number", rule.getId(), outputs.get(i).getName());
            }
        }
    }

    private void checkHitPolicy(Decision decision, DecisionTable table) {
        var policy = table.getHitPolicy();
        require(POLICIES.contains(policy), "hit policy UNIQUE, FIRST or COLLECT");
        require(policy == HitPolicy.UNIQUE || words(decision.getDescription()).contains(policy + " because "), "the description says '%s because ...'", policy);
        if (policy == HitPolicy.FIRST) {
            var last = List.copyOf(table.getRules()).get(table.getRules().size() - 1);
            require(last.getInputEntries().stream().allMatch(cell -> Set.of("", "-").contains(cell.getText().getTextContent().strip())),
                "FIRST ends with a rule that takes everything, but %s asks for something", last.getId());
        }
    }

    private static String words(Description description) {
        return description == null ? "" : description.getTextContent();
    }

    private void require(boolean kept, String rule, Object... details) {
        if (!kept) {
            problems.add(file.stem() + ".dmn: " + rule.formatted(details));
        }
    }
}

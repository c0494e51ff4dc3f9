package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.fitnotetowork.platform.engine.PassedByTests;
import org.junit.jupiter.api.Test;

/**
 * Every node of every model is passed by some test that walked there, and the report says by which. Runs after the other tests (pom.xml, execution "coverage");
 * where only some of the process tests run, as in a designer's editor, it writes the report and asks for nothing.
 */
class EveryFlowNodePassedTest {

    private static final Path REPORT = Path.of("target", "flow-node-coverage.md");

    @Test
    void every_node_of_every_model_is_passed_by_a_test() throws IOException {
        var never = new ArrayList<String>();
        var report = new ArrayList<>(List.of("# Which test passed which node", "", "Written by EveryFlowNodePassedTest from the process tests of this run.", ""));
        var tests = PassedByTests.taken();
        for (var model : ModelFolder.PROJECT.processes()) {
            var passed = tests.of(model.id());
            report.addAll(List.of("## " + model.file(), "", "| node | name | tests |", "|---|---|---|"));
            for (var node : model.all(FlowNode.class)) {
                var by = passed.getOrDefault(node.getId(), Set.of());
                report.add("| %s | %s | %s |".formatted(node.getId(), ProcessModel.name(node).replaceAll("\\s+", " "), by.isEmpty() ? "**none**" : inShort(by)));
                if (by.isEmpty()) {
                    never.add(model.file() + ": " + node.getId() + " is passed by no test. Tell its story in the process test of this model.");
                }
            }
            report.add("");
        }
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);

        assumeTrue(tests.classes().containsAll(processTests()), "not all process tests ran; see " + REPORT);
        assertThat(never).isEmpty();
    }

    /** The first test and how many others: a start event is passed by all of them. */
    private static String inShort(Set<String> tests) {
        return tests.iterator().next() + (tests.size() > 1 ? " (and " + (tests.size() - 1) + " more)" : "");
    }

    /** The classes of tests that walk through models, as they lie compiled. */
    private static Set<String> processTests() throws IOException {
        var classes = Path.of("target", "test-classes");
        try (var files = Files.walk(classes.resolve("org/fitnotetowork/pathway"))) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/')).filter(file -> file.matches(".*/process/[A-Za-z]+ProcessTest\\.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.')).collect(Collectors.toSet());
        }
    }
}

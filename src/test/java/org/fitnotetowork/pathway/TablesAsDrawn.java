package org.fitnotetowork.pathway;

import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.engine.Feel;
import org.mockito.invocation.InvocationOnMock;

/** The decision tables as they are drawn, without the process engine. */
public final class TablesAsDrawn {

    private static final DmnEngine ENGINE = Feel.tables().buildEngine();
    private static final Map<String, DmnDecision> PARSED = new HashMap<>();

    private TablesAsDrawn() {
    }

    public static Decisions decisions() {
        var decisions = mock(Decisions.class);
        when(decisions.ask(anyString(), anyMap())).thenAnswer(call -> rows(call, 1));
        when(decisions.ask(anyString(), anyString(), anyMap())).thenAnswer(call -> rows(call, 2));
        return decisions;
    }

    private static List<Map<String, Object>> rows(InvocationOnMock call, int facts) {
        var table = PARSED.computeIfAbsent(call.getArgument(0), TablesAsDrawn::parse);
        return ENGINE.evaluateDecisionTable(table, call.<Map<String, Object>>getArgument(facts)).getResultList();
    }

    private static DmnDecision parse(String table) {
        try (var all = Files.walk(Path.of("processes"))) {
            var file = all.filter(path -> path.endsWith(table + ".dmn")).findFirst().orElseThrow(() -> new IllegalArgumentException("no table " + table));
            try (var content = Files.newInputStream(file)) {
                return ENGINE.parseDecision(table, content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

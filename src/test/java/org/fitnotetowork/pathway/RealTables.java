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
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.fitnotetowork.platform.engine.Decisions;

/** The decision tables of one capability as they are deployed, without the process engine. */
public final class RealTables {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private RealTables() {
    }

    public static Decisions of(String capability) {
        var parsed = new HashMap<String, DmnDecision>();
        var decisions = mock(Decisions.class);
        when(decisions.ask(anyString(), anyMap())).thenAnswer(call -> ENGINE.evaluateDecisionTable(
                parsed.computeIfAbsent(call.getArgument(0), table -> parse(capability, table)), call.<Map<String, Object>>getArgument(1)).getResultList());
        return decisions;
    }

    private static DmnDecision parse(String capability, String table) {
        try (var file = Files.newInputStream(Path.of("processes", capability, table + ".dmn"))) {
            return ENGINE.parseDecision(table, file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

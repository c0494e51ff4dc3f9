package org.fitnotetowork.pathway.casefile;

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

/** The decision tables of a bundle as they are deployed, without the process engine. */
public final class Tables {

    private Tables() {
    }

    public static Decisions asDeployed(String bundle) {
        DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        var parsed = new HashMap<String, DmnDecision>();
        var decisions = mock(Decisions.class);
        when(decisions.ask(anyString(), anyMap())).thenAnswer(call -> {
            var table = parsed.computeIfAbsent(call.getArgument(0), key -> parse(engine, bundle, key));
            return engine.evaluateDecisionTable(table, call.<Map<String, Object>>getArgument(1)).getResultList();
        });
        return decisions;
    }

    private static DmnDecision parse(DmnEngine engine, String bundle, String table) {
        try (var file = Files.newInputStream(Path.of("processes", bundle, table + ".dmn"))) {
            return engine.parseDecision(table, file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

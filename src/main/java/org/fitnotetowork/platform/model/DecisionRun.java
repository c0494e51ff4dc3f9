package org.fitnotetowork.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Evaluates one table without the process engine, and remembers which rules hit. */
final class DecisionRun {

    /** What came out: the outputs of each rule that counts, and the ids of those rules. */
    record Outcome(List<Map<String, Object>> results, List<String> rulesHit) {
    }

    private final List<String> rulesHit = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    DecisionRun(DecisionFile table) {
        var configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners()
            .add(event -> event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(rulesHit::add));
        engine = configuration.buildEngine();
        decision = engine.parseDecision(table.stem(), table.stream());
    }

    Outcome evaluate(Map<String, Object> variables) {
        rulesHit.clear();
        var results = engine.evaluateDecisionTable(decision, variables).getResultList();
        return new Outcome(results, List.copyOf(rulesHit));
    }
}

package org.fitnotetowork.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.fitnotetowork.platform.engine.Feel;

/** Evaluates one table without the process engine, and remembers which rules hit. */
final class DecisionRun {

    /** What came out: the outputs of each rule that counts, and the ids of those rules. */
    record Outcome(List<Map<String, Object>> results, List<String> rulesHit) {
    }

    /** One for all tables: making the language of tables ready takes longer than asking them. */
    private static final DmnEngine ENGINE = engine();
    private static final ThreadLocal<List<String>> RULES_HIT = ThreadLocal.withInitial(ArrayList::new);

    private final DmnDecision decision;

    DecisionRun(DecisionFile table) {
        decision = ENGINE.parseDecision(table.stem(), table.stream());
    }

    Outcome evaluate(Map<String, Object> variables) {
        RULES_HIT.get().clear();
        var results = ENGINE.evaluateDecisionTable(decision, variables).getResultList();
        return new Outcome(results, List.copyOf(RULES_HIT.get()));
    }

    private static DmnEngine engine() {
        var configuration = Feel.tables();
        configuration.setFeelEngineFactory(() -> new AnswersKept(Feel.engine()));
        configuration.getCustomPostDecisionTableEvaluationListeners()
            .add(event -> event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(RULES_HIT.get()::add));
        return configuration.buildEngine();
    }
}

package org.fitnotetowork.platform.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table with facts that stay in memory. The table of the process's own deployment answers where there is one, so a case
 * under way keeps the rules it began with; the latest one otherwise. Where the area at work has its own variation of the table, that answers.
 */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final LocalVariations variations;
    private final AsSystem asSystem;

    Decisions(@Lazy DecisionService decisions, @Lazy RepositoryService repository, LocalVariations variations, AsSystem asSystem) {
        this.decisions = decisions;
        this.repository = repository;
        this.variations = variations;
        this.asSystem = asSystem;
    }

    /** The rows that apply, each with its outputs; by the latest version of the table. */
    public List<Map<String, Object>> ask(String decision, Map<String, Object> facts) {
        var area = variations.areaAtWork();
        return asSystem.call(() -> {
            var latest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(decision).latestVersion().singleResult();
            if (latest == null) {
                throw new IllegalStateException("there is no decision table " + decision);
            }
            return rows(variations.table(latest.getDeploymentId(), decision, area).orElseThrow(), facts);
        });
    }

    /** As {@link #ask}, by the table that was deployed with the process. Must be called within an engine command. */
    public List<Map<String, Object>> ask(String decision, String processDefinitionId, Map<String, Object> facts) {
        var deployment = Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(processDefinitionId).getDeploymentId();
        var table = variations.table(deployment, decision, variations.areaAtWork());
        return table.isEmpty() ? ask(decision, facts) : asSystem.call(() -> rows(table.get(), facts));
    }

    private List<Map<String, Object>> rows(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableById(table, facts).getResultList();
    }
}

package org.fitnotetowork.platform.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks a decision table with facts that stay in memory. The table of the process's own deployment answers where there is one, so a case
 * under way keeps the rules it began with; the latest one otherwise.
 */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final AsSystem asSystem;
    private final Map<String, String> ofDeployment = new ConcurrentHashMap<>();

    Decisions(@Lazy DecisionService decisions, @Lazy RepositoryService repository, AsSystem asSystem) {
        this.decisions = decisions;
        this.repository = repository;
        this.asSystem = asSystem;
    }

    /** The rows that apply, each with its outputs; by the latest version of the table. */
    public List<Map<String, Object>> ask(String decision, Map<String, Object> facts) {
        return asSystem.call(() -> decisions.evaluateDecisionTableByKey(decision, facts).getResultList());
    }

    /** As {@link #ask}, by the table that was deployed with the process. Must be called within an engine command. */
    public List<Map<String, Object>> ask(String decision, String processDefinitionId, Map<String, Object> facts) {
        var deployment = Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(processDefinitionId).getDeploymentId();
        var table = asSystem.call(() -> ofDeployment.computeIfAbsent(deployment + "/" + decision, key -> find(deployment, decision)));
        return table.isEmpty() ? ask(decision, facts)
                : asSystem.call(() -> decisions.evaluateDecisionTableById(table, facts).getResultList());
    }

    private String find(String deployment, String decision) {
        var own = repository.createDecisionDefinitionQuery().deploymentId(deployment).decisionDefinitionKey(decision).singleResult();
        return own == null ? "" : own.getId();
    }
}

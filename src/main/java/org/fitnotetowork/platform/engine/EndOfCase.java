package org.fitnotetowork.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells whatever runs beside a journey that its case has ended. A model says with the property {@code hearsOfCaseEnd} by which message it hears of that; one
 * that goes on says why with {@code goesOnAfterCaseEnd}. What a journey has called ends with it and hears nothing.
 */
@Component
public class EndOfCase {

    private static final String HEARS = "hearsOfCaseEnd";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Messages messages;
    private final AsSystem asSystem;

    EndOfCase(@Lazy RuntimeService runtime, @Lazy RepositoryService repository, Messages messages, AsSystem asSystem) {
        this.runtime = runtime;
        this.repository = repository;
        this.messages = messages;
        this.asSystem = asSystem;
    }

    public void tell(String caseReference) {
        asSystem.call(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseReference).active().list()).forEach(this::tell);
    }

    private void tell(ProcessInstance instance) {
        var process = asSystem.call(() -> repository.getBpmnModelInstance(instance.getProcessDefinitionId())).getModelElementsByType(Process.class).iterator().next();
        var message = ModelProperties.ofElement(process).get(HEARS);
        if (message != null) {
            messages.tell(instance.getId(), message, Map.of());
        }
    }
}

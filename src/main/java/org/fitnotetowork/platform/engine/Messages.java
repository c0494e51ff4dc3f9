package org.fitnotetowork.platform.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Messages between the processes of organisations. Always sent as the system: the sender's own sign-in sees no instance of the
 * receiving organisation, and must not.
 */
@Component
public class Messages {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    Messages(@Lazy RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    /** Starts the process that begins with the message, as work of {@code organisation}; returns the new instance's id, the address for answers. */
    public String start(String message, String caseReference, String organisation, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put(Journey.CASE_REFERENCE.name(), caseReference);
        all.put(Journey.ORGANISATION.name(), organisation);
        return asSystem.call(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseReference).setVariables(all)
                .correlateStartMessage().getId());
    }

    /** Tells one instance; false where it does not wait for this message (any more), which is no error: the person may have left meanwhile. */
    public boolean tell(String instance, String message, Map<String, Object> variables) {
        return asSystem.call(() -> {
            // What ended in this very transaction is still in the database's answer, and hears nothing more.
            var waiting = runtime.createExecutionQuery().processInstanceId(instance).messageEventSubscriptionName(message).list().stream()
                    .filter(execution -> !execution.isEnded()).toList();
            waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), variables));
            return !waiting.isEmpty();
        });
    }

    /** Tells every instance of a process that runs for the case; returns how many heard it. */
    public long tellCase(String process, String caseReference, String message) {
        return asSystem.call(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(caseReference).active().list().stream()
                .map(ProcessInstance::getId).filter(instance -> tell(instance, message, Map.of())).count());
    }
}

package org.fitnotetowork.platform.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Refuses every variable that its process does not declare, and every value that is not a reference, an outcome, a date or a count.
 * It listens where the engine writes variables, so it holds for forms, the REST API, messages, mappings and code alike; the refusal rolls
 * the whole command back.
 */
class VariableContract implements HistoryEventHandler {

    /** The engine's own counters of a multi-instance activity. */
    private static final Set<String> OF_THE_ENGINE = Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity written && !event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE)) {
            check(written);
        }
    }

    private void check(HistoricVariableUpdateEventEntity written) {
        var name = written.getVariableName();
        if (OF_THE_ENGINE.contains(name)) {
            return;
        }
        if (written.getProcessDefinitionId() == null) {
            throw new BadUserRequestException("Variables live in a process that declares them. \"" + name + "\" has no process. (VARIABLE_WITHOUT_PROCESS)");
        }
        var declared = ModelProperties.variables(ModelProperties.ofProcess(written.getProcessDefinitionId())).get(name);
        if (declared == null) {
            throw new BadUserRequestException("The process does not declare a variable \"" + name + "\". (VARIABLE_UNDECLARED)");
        }
        // The value stays out of the message: it may be the very thing that must not be written down.
        if (!declared.accepts(written.getSerializerName(), written.getTextValue())) {
            throw new BadUserRequestException("Variable \"" + name + "\" takes a " + declared.type().name().toLowerCase(java.util.Locale.ROOT)
                    + " that is a code, a date or a count; this value is not. (VARIABLE_NOT_A_CODE)");
        }
    }
}

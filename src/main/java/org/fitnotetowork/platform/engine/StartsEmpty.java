package org.fitnotetowork.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * A person starts a process empty: a case reference or an organisation given from outside would open somebody else's case.
 * Also notes whose work the instance is, so that models and messages need not ask the engine.
 */
class StartsEmpty implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var instance = (ExecutionEntity) execution;
        var person = Context.getCommandContext().getAuthenticatedUserId();
        if (person != null && !OwnWork.isUnderWay() && instance.getSuperExecution() == null) {
            var initiator = (String) instance.getProcessDefinition().getProperty(BpmnParse.PROPERTYNAME_INITIATOR_VARIABLE_NAME);
            var allowed = initiator == null ? Set.<String>of() : Set.of(initiator);
            if (!allowed.containsAll(execution.getVariableNames()) || execution.getProcessBusinessKey() != null) {
                throw new BadUserRequestException("This process is started without data. Its first task asks for what it needs. (START_NOT_EMPTY)");
            }
        }
        if (execution.getTenantId() != null) {
            Journey.ORGANISATION.set(execution, execution.getTenantId());
        }
    }
}

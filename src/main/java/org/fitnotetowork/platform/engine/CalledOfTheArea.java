package org.fitnotetowork.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.springframework.beans.factory.ObjectProvider;

/** Which process a call activity calls: the one that the model names, or the area's own variation of it. */
record CalledOfTheArea(ParameterValueProvider named, ObjectProvider<LocalVariations> variations) implements ParameterValueProvider {

    /** Without an execution the engine only draws the link for Cockpit: that is the national one. */
    @Override
    public Object getValue(VariableScope scope) {
        var national = named.getValue(scope);
        var choice = scope instanceof DelegateExecution ? variations.getIfAvailable() : null;
        return choice == null || national == null ? national : choice.process(national.toString(), ((DelegateExecution) scope).getTenantId());
    }

    @Override
    public boolean isDynamic() {
        return named.isDynamic();
    }
}

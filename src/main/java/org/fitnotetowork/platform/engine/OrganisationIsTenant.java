package org.fitnotetowork.platform.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Gives each instance the organisation whose work it is: for a person's start their own, for a message between organisations the one it names.
 * Never none: an instance without organisation would be visible to all.
 */
class OrganisationIsTenant implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        var person = Context.getCommandContext().getAuthentication();
        if (person != null) {
            var organisations = person.getTenantIds();
            if (organisations == null || organisations.size() != 1) {
                throw new BadUserRequestException("Only somebody who works for exactly one organisation can start this. (ORGANISATION_UNCLEAR)");
            }
            return organisations.get(0);
        }
        var organisation = start.getVariables() == null ? null : start.getVariables().get(Journey.ORGANISATION.name());
        if (organisation == null) {
            throw new BadUserRequestException("A process started by a message names the organisation whose work it is. (ORGANISATION_MISSING)");
        }
        return organisation.toString();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext evaluated) {
        return evaluated.getExecution() == null ? null : evaluated.getExecution().getTenantId();
    }
}

package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Write to partner", the first and the second time (property {@code chaser}). A chaser is keyed by its occasion, so running again sends nothing twice. */
@UsedInModels("chasePartner")
class ChasePartnerDelegate implements JavaDelegate {

    private final ChasingPartners partners;

    ChasePartnerDelegate(ChasingPartners partners) {
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        partners.chase(SupportReferral.REFERRAL.require(execution), Integer.parseInt(ModelProperties.ofElement(execution).get("chaser")));
    }
}

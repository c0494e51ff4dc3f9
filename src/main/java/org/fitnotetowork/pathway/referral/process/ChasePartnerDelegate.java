package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Chase partner". A chaser is keyed by the referral, so running again sends nothing twice. */
@UsedInModels("chasePartner")
class ChasePartnerDelegate implements JavaDelegate {

    private final ChasingPartners referrals;

    ChasePartnerDelegate(ChasingPartners referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.chase(SupportReferral.REFERRAL.require(execution));
    }
}

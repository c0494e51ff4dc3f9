package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Take task from partner" after a lapse. */
@UsedInModels("stopPartner")
class StopPartnerDelegate implements JavaDelegate {

    private final ChasingPartners partners;

    StopPartnerDelegate(ChasingPartners partners) {
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        partners.report(SupportReferral.REFERRAL.require(execution));
    }
}

package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.AnsweringReferrals;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Answer partner's question". */
@UsedInModels("supplyInformation")
class SupplyInformationDelegate implements JavaDelegate {

    private final AnsweringReferrals referrals;

    SupplyInformationDelegate(AnsweringReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.reportSupplied(SupportReferral.REFERRAL.require(execution));
    }
}

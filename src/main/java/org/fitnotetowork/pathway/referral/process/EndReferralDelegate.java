package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.EndingReferrals;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Report end of support". */
@UsedInModels("endReferral")
class EndReferralDelegate implements JavaDelegate {

    private final EndingReferrals referrals;

    EndReferralDelegate(EndingReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.report(SupportReferral.REFERRAL.require(execution));
    }
}

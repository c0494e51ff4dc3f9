package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.StoppingReferrals;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Stop referral". */
@UsedInModels("stopReferral")
class StopReferralDelegate implements JavaDelegate {

    private final StoppingReferrals referrals;

    StopReferralDelegate(StoppingReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.report(SupportReferral.REFERRAL.require(execution));
    }
}

package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.AnsweringReferrals;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Ask coaching team". */
@UsedInModels("askInformation")
class AskInformationDelegate implements JavaDelegate {

    private final AnsweringReferrals referrals;

    AskInformationDelegate(AnsweringReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.report(SupportReferral.REFERRAL.require(execution));
    }
}

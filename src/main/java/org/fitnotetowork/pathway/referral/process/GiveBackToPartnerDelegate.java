package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.TakingUpAgain;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Give back to partner". Runs again after a crash: giving back is keyed by the instance that waits from now on. */
@UsedInModels("giveBackToPartner")
class GiveBackToPartnerDelegate implements JavaDelegate {

    private final TakingUpAgain referrals;

    GiveBackToPartnerDelegate(TakingUpAgain referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = referrals.giveBack(SupportReferral.REFERRAL.require(execution), execution.getProcessInstanceId());
        SupportReferral.STANDS_AT.set(execution, stage.map(Enum::name).orElse("OVER"));
    }
}

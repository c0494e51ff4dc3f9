package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Draft referral again", to the same service, now that the person agrees. */
@UsedInModels("draftAgain")
class DraftAgainDelegate implements JavaDelegate {

    private final DraftingReferrals referrals;

    DraftAgainDelegate(DraftingReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var cameBack = SupportReferral.REFERRAL.require(execution);
        SupportReferral.REFERRAL.set(execution, referrals.draftAgain(cameBack, "person.agreed"));
    }
}

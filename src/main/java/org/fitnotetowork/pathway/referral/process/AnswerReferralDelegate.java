package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.AnsweringReferrals;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Answer coaching team". */
@UsedInModels("answerReferral")
class AnswerReferralDelegate implements JavaDelegate {

    private final AnsweringReferrals referrals;

    AnswerReferralDelegate(AnsweringReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        referrals.report(SupportReferral.REFERRAL.require(execution));
    }
}

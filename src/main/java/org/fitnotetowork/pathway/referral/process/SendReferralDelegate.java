package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.ConsentMissing;
import org.fitnotetowork.pathway.referral.NotDelivered;
import org.fitnotetowork.pathway.referral.SendingReferrals;
import org.fitnotetowork.platform.engine.CodedFailure;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Send referral". Runs again after a crash: sending is keyed by the referral. Not called sendReferral, which is the variable with the coach's word. */
@UsedInModels("sendToPartner")
class SendReferralDelegate implements JavaDelegate {

    private final SendingReferrals referrals;

    SendReferralDelegate(SendingReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            referrals.send(SupportReferral.REFERRAL.require(execution), execution.getProcessInstanceId());
        } catch (ConsentMissing | NotDelivered failure) {
            throw new BpmnError(((CodedFailure) failure).code());
        }
    }
}

package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set clocks": when a partner that is not heard of is reminded, when called, and when the lead is asked whether to go on waiting. */
@UsedInModels("setPartnerClocks")
class SetPartnerClocksDelegate implements JavaDelegate {

    private final ReferralClocks clocks;
    private final ChasingPartners partners;

    SetPartnerClocksDelegate(ReferralClocks clocks, ChasingPartners partners) {
        this.clocks = clocks;
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var referral = SupportReferral.REFERRAL.require(execution);
        var days = clocks.of(referral, execution.getProcessDefinitionId());
        partners.plan(referral, days.remindOn(), days.remindAgainOn());
        ChasePartner.REMINDERS.set(execution, days.written() ? "WRITE" : "CALL_ONLY");
        ChasePartner.REMIND_ON.set(execution, days.remindOn());
        ChasePartner.REMIND_AGAIN_ON.set(execution, days.remindAgainOn());
        ChasePartner.CALL_ON.set(execution, days.callOn());
        ChasePartner.LAPSE_ON.set(execution, days.lapseOn());
    }
}

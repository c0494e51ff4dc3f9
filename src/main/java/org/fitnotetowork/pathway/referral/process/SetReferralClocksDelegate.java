package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set clocks": when a partner that does not answer is chased, and when called. */
@UsedInModels("setReferralClocks")
class SetReferralClocksDelegate implements JavaDelegate {

    private final ChasingPartners partners;
    private final Decisions decisions;
    private final ReferralClocks clocks;

    SetReferralClocksDelegate(ChasingPartners partners, Decisions decisions, ReferralClocks clocks) {
        this.partners = partners;
        this.decisions = decisions;
        this.clocks = clocks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = partners.partnerKind(SupportReferral.REFERRAL.require(execution));
        var days = decisions.ask("referral-clocks", execution.getProcessDefinitionId(), Map.of("partnerKind", kind)).get(0);
        SupportReferral.CHASE_ON.set(execution, clocks.day(days.get("chaseAfterWorkingDays")));
        SupportReferral.CALL_ON.set(execution, clocks.day(days.get("callAfterWorkingDays")));
    }
}

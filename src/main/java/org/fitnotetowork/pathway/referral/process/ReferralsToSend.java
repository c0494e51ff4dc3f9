package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.platform.engine.AsSystem;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;
import org.springframework.context.annotation.Lazy;

/** The referrals that a round of support, or a change of the plan, starts with. Public because models ask it. */
@UsedInModels("referralsToSend")
public class ReferralsToSend {

    private final DraftingReferrals referrals;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    ReferralsToSend(DraftingReferrals referrals, @Lazy RuntimeService runtime, AsSystem asSystem) {
        this.referrals = referrals;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    /** References of the drafts about which nobody has decided yet, and nobody is about to: one that a round or a change has in hand is not started twice. */
    public List<String> of(DelegateExecution execution) {
        return referrals.waiting(Journey.CASE_REFERENCE.require(execution)).stream().filter(draft -> !isInHand(draft)).toList();
    }

    private boolean isInHand(String draft) {
        return asSystem.call(() -> runtime.createProcessInstanceQuery().processDefinitionKey(SupportReferral.PROCESS).variableValueEquals(SupportReferral.REFERRAL.name(), draft).count() > 0);
    }
}

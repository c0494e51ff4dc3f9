package org.fitnotetowork.pathway.referral.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** The referrals that a round of support starts with. Public because the journey's model asks it. */
@UsedInModels("referralsToSend")
public class ReferralsToSend {

    private final DraftingReferrals referrals;

    ReferralsToSend(DraftingReferrals referrals) {
        this.referrals = referrals;
    }

    /** References of the drafts that nobody has decided about yet. */
    public List<String> of(DelegateExecution execution) {
        return referrals.waiting(Journey.CASE_REFERENCE.require(execution));
    }
}

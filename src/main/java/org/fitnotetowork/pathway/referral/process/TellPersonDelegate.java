package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Tell person what happens next". */
@UsedInModels("tellPersonNotHeard")
class TellPersonDelegate implements JavaDelegate {

    private final ChasingPartners partners;

    TellPersonDelegate(ChasingPartners partners) {
        this.partners = partners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        partners.tellPerson(SupportReferral.REFERRAL.require(execution));
    }
}

package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.referral.GivingSupport;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Tell coaching team": booked, met, missed, goes on. */
@UsedInModels("tellNews")
class TellNewsDelegate implements JavaDelegate {

    private final GivingSupport support;

    TellNewsDelegate(GivingSupport support) {
        this.support = support;
    }

    @Override
    public void execute(DelegateExecution execution) {
        support.report(SupportReferral.REFERRAL.require(execution));
    }
}

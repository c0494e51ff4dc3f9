package org.fitnotetowork.pathway.referral.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Find way": asks the table {@code rereferral}. */
@UsedInModels("weighAnotherWay")
class WeighAnotherWayDelegate implements JavaDelegate {

    private final AnotherWay ways;

    WeighAnotherWayDelegate(AnotherWay ways) {
        this.ways = ways;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var way = ways.of(SupportReferral.REFERRAL.require(execution));
        SupportReferral.ROUTE.set(execution, way.route());
        SupportReferral.ADVICE.set(execution, way.advice());
    }
}

package org.fitnotetowork.pathway.safeguarding.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.safeguarding.RaisingRisks;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set clocks of risk" in risk-escalation. */
@UsedInModels("setRiskClock")
class SetRiskClockDelegate implements JavaDelegate {

    private final RaisingRisks risks;

    SetRiskClockDelegate(RaisingRisks risks) {
        this.risks = risks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var risk = risks.get(RiskEscalation.RISK_REFERENCE.require(execution));
        RiskEscalation.LEVEL.set(execution, risk.level().name());
        RiskEscalation.PRIORITY.set(execution, risk.level().name());
        RiskEscalation.ACT_BY.set(execution, risk.actBy());
    }
}

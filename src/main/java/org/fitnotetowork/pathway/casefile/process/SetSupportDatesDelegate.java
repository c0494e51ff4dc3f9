package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.TimingSupport;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set support dates" in support-clock. */
@UsedInModels("setSupportDates")
class SetSupportDatesDelegate implements JavaDelegate {

    private final TimingSupport timing;

    SetSupportDatesDelegate(TimingSupport timing) {
        this.timing = timing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var time = timing.lasts(Journey.CASE_REFERENCE.require(execution), SupportClock.SUPPORT_WEEKS.require(execution));
        SupportClock.WARN_ON.set(execution, time.dayAfter(timing.values(time).supportWarningPercent()));
        SupportClock.LAST_DAY.set(execution, time.lastDay());
    }
}

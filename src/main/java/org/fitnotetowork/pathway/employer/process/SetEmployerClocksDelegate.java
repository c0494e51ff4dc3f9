package org.fitnotetowork.pathway.employer.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.engine.UsedInModels;
import org.fitnotetowork.platform.engine.Var;

/** "Set employer's clocks": when an employer who does not answer is reminded, called, and when their silence is a blockage. */
@UsedInModels("setEmployerClocks")
class SetEmployerClocksDelegate implements JavaDelegate {

    /** A timer needs a day. Where the table says "never", this one lies beyond every journey. */
    private static final Period NEVER = Period.ofYears(10);
    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final Clock clock;

    SetEmployerClocksDelegate(Decisions decisions, WorkingDays workingDays, Clock clock) {
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var days = decisions.ask("employer-clocks", execution.getProcessDefinitionId(), Map.of("contactRoute", EmployerEngagement.CONTACT_ROUTE.require(execution))).get(0);
        EmployerEngagement.WAITING_SINCE.set(execution, LocalDate.now(clock));
        set(execution, EmployerEngagement.NUDGE_ON, days.get("nudgeAfterWorkingDays"));
        set(execution, EmployerEngagement.PHONE_ON, days.get("phoneAfterWorkingDays"));
        set(execution, EmployerEngagement.BLOCKED_ON, days.get("blockedAfterWorkingDays"));
    }

    private void set(DelegateExecution execution, Var<LocalDate> clockHand, Object days) {
        var today = LocalDate.now(clock);
        clockHand.set(execution, days == null ? today.plus(NEVER) : workingDays.after(today, ((Number) days).intValue()));
    }
}

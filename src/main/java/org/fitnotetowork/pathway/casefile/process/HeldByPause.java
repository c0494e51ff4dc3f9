package org.fitnotetowork.pathway.casefile.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.fitnotetowork.pathway.casefile.KeepingContact;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.OnEveryTask;
import org.fitnotetowork.platform.engine.Var;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * While a person pauses, the team's tasks in the case wait in the list "Waiting" and are due no sooner than the day that the person named (domain H.2, pause).
 * Nobody's safety waits, and neither does another organisation, whose own tasks the person's place there depends on.
 */
@Component
@Order
class HeldByPause implements OnEveryTask {

    /** Where the tables of clocks put what is for somebody's safety, at the top of the list. */
    private static final int SAFETY = 100;

    private final KeepingContact contact;

    HeldByPause(KeepingContact contact) {
        this.contact = contact;
    }

    @Override
    public void created(DelegateTask task) {
        var reference = Journey.CASE_REFERENCE.get(task);
        if (reference != null) {
            contact.pausedUntil(reference, Journey.ORGANISATION.require(task)).ifPresent(day -> hold(task, day));
        }
    }

    /** @param until the day on which the task is to be looked at again; today brings it back to the team's list */
    static void hold(DelegateTask task, LocalDate until) {
        if (task.getPriority() < SAFETY) {
            var day = Var.startOfDay(until);
            task.setFollowUpDate(day);
            task.setDueDate(task.getDueDate() != null && task.getDueDate().after(day) ? task.getDueDate() : day);
        }
    }
}

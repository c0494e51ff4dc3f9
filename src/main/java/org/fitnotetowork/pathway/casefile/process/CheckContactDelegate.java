package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.KeepingContact;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Look who was in contact". */
@UsedInModels("checkContact")
class CheckContactDelegate implements JavaDelegate {

    private final KeepingContact contact;

    CheckContactDelegate(KeepingContact contact) {
        this.contact = contact;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kept = contact.isKept(Journey.CASE_REFERENCE.require(execution), ContactWatch.CONTACT_WITHIN.require(execution));
        ContactWatch.CONTACT.set(execution, kept ? ContactWatch.KEPT : ContactWatch.NONE);
        ContactWatch.MANAGER_ON.set(execution, contact.inWorkingDays(ContactWatch.MANAGER_AFTER.require(execution)));
    }
}

package org.fitnotetowork.pathway.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.casefile.KeepingContact;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Find day of next contact". */
@UsedInModels("findContactDay")
class FindContactDayDelegate implements JavaDelegate {

    private final KeepingContact contact;

    FindContactDayDelegate(KeepingContact contact) {
        this.contact = contact;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ContactWatch.CONTACT_BY.set(execution, contact.nextBy(Journey.CASE_REFERENCE.require(execution),
                ContactWatch.CONTACT_WITHIN.require(execution), ContactWatch.MANAGER_AFTER.require(execution)));
    }
}

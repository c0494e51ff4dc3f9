package org.fitnotetowork.pathway.employer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.employer.EngagingEmployers;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Record that the employer is silent". Keyed by case and first day of the wait, so running again records nothing twice. */
@UsedInModels("recordNoReply")
class RecordNoReplyDelegate implements JavaDelegate {

    private final EngagingEmployers employers;

    RecordNoReplyDelegate(EngagingEmployers employers) {
        this.employers = employers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        employers.recordNoReply(Journey.CASE_REFERENCE.require(execution), EmployerEngagement.WAITING_SINCE.require(execution), Journey.ORGANISATION.require(execution));
    }
}

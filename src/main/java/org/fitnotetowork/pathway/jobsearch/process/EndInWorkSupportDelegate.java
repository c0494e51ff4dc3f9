package org.fitnotetowork.pathway.jobsearch.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "End earlier support": talks about a job before this one. None is no error. */
@UsedInModels("endInWorkSupport")
class EndInWorkSupportDelegate implements JavaDelegate {

    private final Messages messages;

    EndInWorkSupportDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellCase(JobSearch.IN_WORK_SUPPORT, Journey.CASE_REFERENCE.require(execution), JobSearch.SUPPORT_ENDED);
    }
}

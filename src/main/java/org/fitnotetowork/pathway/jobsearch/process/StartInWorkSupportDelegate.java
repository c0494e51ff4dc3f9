package org.fitnotetowork.pathway.jobsearch.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Start support at work". It runs beside the journey, which does not wait for it. Started in this step's own transaction, so once. */
@UsedInModels("startInWorkSupport")
class StartInWorkSupportDelegate implements JavaDelegate {

    private final Messages messages;

    StartInWorkSupportDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.start(JobSearch.JOB_STARTED, Journey.CASE_REFERENCE.require(execution), Journey.ORGANISATION.require(execution),
                Map.of(JobSearch.STARTS_WORK_ON.name(), execution.getVariable(JobSearch.STARTS_WORK_ON.name())));
    }
}

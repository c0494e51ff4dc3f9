package org.fitnotetowork.pathway.employer.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Start return reviews". They run beside the journey, which does not wait for them. Started in this step's own transaction, so once. */
@UsedInModels("startReturnReviews")
class StartReturnReviewsDelegate implements JavaDelegate {

    private final Messages messages;

    StartReturnReviewsDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.start(EmployerEngagement.RETURN_AGREED, Journey.CASE_REFERENCE.require(execution), Journey.ORGANISATION.require(execution), Map.of());
    }
}

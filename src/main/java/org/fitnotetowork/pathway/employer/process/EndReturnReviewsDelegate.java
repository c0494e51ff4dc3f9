package org.fitnotetowork.pathway.employer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "End earlier reviews": a new plan has reviews of its own. No earlier ones are no error. */
@UsedInModels("endReturnReviews")
class EndReturnReviewsDelegate implements JavaDelegate {

    private final Messages messages;

    EndReturnReviewsDelegate(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellCase(EmployerEngagement.REVIEWS, Journey.CASE_REFERENCE.require(execution), EmployerEngagement.REVIEWS_ENDED);
    }
}

package org.fitnotetowork.pathway.employer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.pathway.employer.ReviewingReturns;
import org.fitnotetowork.platform.engine.Journey;
import org.fitnotetowork.platform.engine.UsedInModels;

/** "Set next review": the next day that the agreed plan names, or none. */
@UsedInModels("setReturnReview")
class SetReturnReviewDelegate implements JavaDelegate {

    private final ReviewingReturns returns;

    SetReturnReviewDelegate(ReviewingReturns returns) {
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EmployerEngagement.NEXT_REVIEW_ON.set(execution, returns.next(Journey.CASE_REFERENCE.require(execution)).orElse(null));
    }
}

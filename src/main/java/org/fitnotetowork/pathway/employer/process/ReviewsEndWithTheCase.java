package org.fitnotetowork.pathway.employer.process;

import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who has left, died or moved is not reviewed: the reviews run beside the journey and would not end with it. */
@Component
class ReviewsEndWithTheCase {

    private final Messages messages;

    ReviewsEndWithTheCase(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(CaseClosed closed) {
        messages.tellCase(EmployerEngagement.REVIEWS, closed.caseReference(), EmployerEngagement.REVIEWS_ENDED);
    }
}

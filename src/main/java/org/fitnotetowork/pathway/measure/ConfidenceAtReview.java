package org.fitnotetowork.pathway.measure;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A review of the plan asks about confidence in the words of the questionnaire, so its number pairs with those of the conversation and of follow-up (domain I.6). */
@Component
class ConfidenceAtReview {

    private final Measures measures;

    ConfidenceAtReview(Measures measures) {
        this.measures = measures;
    }

    @EventListener
    void on(PlanReviewed review) {
        if (review.confidence() != null) {
            measures.keep(review.caseReference(), review.organisation(), Instrument.CONFIDENCE, Map.of("confidenceNow", review.confidence()), review.by());
        }
    }
}

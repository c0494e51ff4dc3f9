package org.fitnotetowork.pathway.employer.process;

import java.util.HashMap;
import java.util.Map;
import org.fitnotetowork.pathway.employer.EngagingEmployers;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Asks the table {@code employer-offer} what we do for an employer of this size (domain G10): advice for the adviser, no ranking of employers. */
@Component
class EmployerOffer {

    private final EngagingEmployers employers;
    private final Decisions decisions;

    EmployerOffer(EngagingEmployers employers, Decisions decisions) {
        this.employers = employers;
        this.decisions = decisions;
    }

    String forEmployerOf(String caseReference) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("employerSize", employers.sizeBand(caseReference).orElse(null));
        return (String) decisions.ask("employer-offer", facts).get(0).get("message");
    }
}

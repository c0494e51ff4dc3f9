package org.fitnotetowork.pathway.employer.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.pathway.employer.Adjustment;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Asks the table {@code access-to-work} whether to mention Access to Work (domain G4). It informs; whoever decides is not us. */
@Component
class AccessToWorkPrompt {

    private final Decisions decisions;

    AccessToWorkPrompt(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The sentence to say, or empty where there is no reason to mention it. */
    Optional<String> when(Adjustment.WhyNot whyNot, boolean startsNewJob) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("whyNot", whyNot == null ? null : whyNot.name());
        facts.put("startsNewJob", startsNewJob);
        var answer = decisions.ask("access-to-work", facts).get(0);
        return "MENTION".equals(answer.get("prompt")) ? Optional.of((String) answer.get("message")) : Optional.empty();
    }
}

package org.fitnotetowork.pathway.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.springframework.stereotype.Component;

/** The latest score of mood, of worry and of pain, where the person filled in the questionnaire. The table that is asked decides what is moderate. */
@Component
class ScoresForDecisions implements CaseFacts {

    private final KeptScores kept;

    ScoresForDecisions(KeptScores kept) {
        this.kept = kept;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        var facts = new HashMap<String, Object>();
        kept.of(List.of(caseReference)).forEach(one -> {
            switch (one.score().scale()) {
                case "PHQ9" -> facts.put("moodScore", one.score().value());
                case "GAD7" -> facts.put("anxietyScore", one.score().value());
                case "PAIN" -> facts.put("painRating", one.score().value());
                default -> { }
            }
        });
        return facts;
    }
}

package org.fitnotetowork.pathway.coordination;

import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Service;

/** What usually comes first, by the table {@code support-sequence}. It suggests and decides nothing: the person's order wins. */
@Service
public class SuggestingOrder {

    public enum Sign { SAFETY, LOSS_IN_DAYS, NOTE_ENDS_IN_DAYS, WEEKS_OFF_SICK, PAIN_RATING, MOOD_SCORE, ANXIETY_SCORE, NO_RECENT_CV, OFFER_NEEDS_AID, OPEN_REFERRALS }

    /** @param measure days, weeks, rating, score or number, as the sign says */
    public record Seen(Sign sign, int measure) {
    }

    private final Decisions decisions;

    SuggestingOrder(Decisions decisions) {
        this.decisions = decisions;
    }

    /** One sentence for each row that applies; empty where none does. */
    public List<String> of(List<Seen> signs) {
        return signs.stream().flatMap(seen -> decisions.ask("support-sequence", Map.of("sign", seen.sign().name(), "measure", seen.measure())).stream()).map(row -> (String) row.get("why")).toList();
    }
}

package org.fitnotetowork.pathway.conversation;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.WorkStatus;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code support-offer} which services are offered to the person. */
@Component
public class SupportOffers {

    private static final Offer NO_RULE = new Offer(Offer.Answer.ASK, "No rule says whether this service is offered. Go on if you have asked the service.");

    private final Decisions decisions;
    private final CaseFiles cases;

    SupportOffers(Decisions decisions, CaseFiles cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    public Offer offer(String caseReference, String service) {
        var status = cases.workStatus(caseReference).map(WorkStatus::valueOf).orElse(WorkStatus.UNKNOWN);
        // A job offer is known only once the person has started to look; until then the table answers as if there were none.
        var facts = Map.<String, Object>of("service", service, "inWork", status.inWork().toString(), "jobOffer", false);
        return decisions.ask("support-offer", facts).stream().findFirst()
                .map(row -> new Offer(Offer.Answer.valueOf((String) row.get("offered")), (String) row.get("why"))).orElse(NO_RULE);
    }
}

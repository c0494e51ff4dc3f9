package org.fitnotetowork.pathway.referral.process;

import java.util.Map;
import org.fitnotetowork.pathway.referral.ChasingPartners;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.fitnotetowork.pathway.referral.RecommendingServices;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.stereotype.Component;

/** What the table {@code rereferral} advises for a referral that came back. */
@Component
class AnotherWay {

    /** @param why in the coach's words */
    record Way(String route, String advice, String why) {
    }

    private final ChasingPartners partners;
    private final PartnerKinds kinds;
    private final RecommendingServices services;
    private final Decisions decisions;

    AnotherWay(ChasingPartners partners, PartnerKinds kinds, RecommendingServices services, Decisions decisions) {
        this.partners = partners;
        this.kinds = kinds;
        this.services = services;
        this.decisions = decisions;
    }

    Way of(String reference) {
        var referral = partners.referral(reference);
        var kind = kinds.of(referral.partnerKind());
        var row = decisions.ask("rereferral", Map.of("reason", referral.reason(), "nextService", services.anotherOf(referral),
                "needDomain", kind.needDomain().equals("MENTAL") ? "MENTAL" : "OTHER")).get(0);
        return new Way((String) row.get("route"), (String) row.get("advice"), (String) row.get("why"));
    }
}

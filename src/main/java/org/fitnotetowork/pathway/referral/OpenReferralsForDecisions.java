package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.springframework.stereotype.Component;

/** How many referrals of the case are open with partners at this moment (domain H.6, last row of the sequence). */
@Component
class OpenReferralsForDecisions implements CaseFacts {

    private final Referrals referrals;

    OpenReferralsForDecisions(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        return Map.of("openReferrals", (int) referrals.ofCase(caseReference).stream().filter(referral -> referral.sending() != null && referral.isOpen()).count());
    }
}

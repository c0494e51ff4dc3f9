package org.fitnotetowork.pathway.referral;

import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.springframework.stereotype.Component;

/** A partner takes part in a case only while a referral of it is open with them. */
@Component
class PartnersPart {

    private final Referrals referrals;
    private final CaseFiles cases;

    PartnersPart(Referrals referrals, CaseFiles cases) {
        this.referrals = referrals;
        this.cases = cases;
    }

    void endsWith(Referral over, String by) {
        var another = referrals.ofCase(over.caseReference()).stream().filter(referral -> !referral.reference().equals(over.reference()))
                .anyMatch(referral -> referral.organisation().equals(over.organisation()) && referral.sending() != null && ReferralState.of(referral).isOpen());
        if (!another) {
            cases.leave(over.caseReference(), over.organisation(), by);
        }
    }
}

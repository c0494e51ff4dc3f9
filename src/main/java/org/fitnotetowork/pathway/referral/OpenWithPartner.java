package org.fitnotetowork.pathway.referral;

import org.fitnotetowork.pathway.casefile.ReasonToTakePart;
import org.springframework.stereotype.Component;

/** A partner takes part in a case while a referral of it is open with them. */
@Component
class OpenWithPartner implements ReasonToTakePart {

    private final Referrals referrals;

    OpenWithPartner(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public boolean holds(String caseReference, String organisation) {
        return referrals.ofCase(caseReference).stream().anyMatch(referral -> referral.organisation().equals(organisation) && referral.sending() != null && referral.isOpen());
    }
}

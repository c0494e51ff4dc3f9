package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a partner that has not answered: first by message, then a colleague calls. Nothing lapses without a person's word (domain H.4). */
@Service
@Transactional
public class ChasingPartners {

    private final Referrals referrals;
    private final Outbox outbox;

    ChasingPartners(Referrals referrals, Outbox outbox) {
        this.referrals = referrals;
        this.outbox = outbox;
    }

    public void chase(String reference) {
        var referral = referrals.get(reference);
        referrals.chased(reference);
        outbox.write("referral/" + reference + "/chaser/1", Outbox.Kind.REFERRAL_CHASER, referral.organisation(), referral.caseReference());
    }

    /** A partner that says it will answer has acknowledged the referral. */
    public void called(String reference, String result, String note, String by) {
        referrals.called(reference, result, note, by);
        if (result.equals("WILL_ANSWER")) {
            referrals.happened(reference, "acknowledged", by, Map.of());
        }
    }

    /** The kind of partner as the decision table of clocks knows it; "OTHER" where the area does not say. */
    @Transactional(readOnly = true)
    public String partnerKind(String reference) {
        var kind = referrals.get(reference).partnerKind();
        return kind == null ? "OTHER" : kind;
    }
}

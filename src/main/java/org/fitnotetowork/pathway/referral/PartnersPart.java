package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.stereotype.Component;

/** A partner takes part in a case only while a referral of it is open with them. */
@Component
class PartnersPart {

    private static final String STOPPED = "referral.stopped";

    private final Referrals referrals;
    private final CaseFiles cases;
    private final Messages messages;
    private final Outbox outbox;

    PartnersPart(Referrals referrals, CaseFiles cases, Messages messages, Outbox outbox) {
        this.referrals = referrals;
        this.cases = cases;
        this.messages = messages;
        this.outbox = outbox;
    }

    void endsWith(Referral over, String by) {
        var another = referrals.ofCase(over.caseReference()).stream().filter(referral -> !referral.reference().equals(over.reference()))
                .anyMatch(referral -> referral.organisation().equals(over.organisation()) && referral.sending() != null && referral.isOpen());
        if (!another) {
            cases.leave(over.caseReference(), over.organisation(), by);
        }
    }

    /** The partner's task goes, and its team gets a notice that names nobody and nothing. Who was reached another way is told by a person. */
    void stops(Referral over, String by) {
        if (!over.isReached()) {
            return;
        }
        messages.tell(over.sending().partnerInstance(), STOPPED, Map.of());
        outbox.write("referral/" + over.reference() + "/stopped", Outbox.Kind.REFERRAL_STOPPED, over.organisation(), over.caseReference());
        endsWith(over, by);
    }
}

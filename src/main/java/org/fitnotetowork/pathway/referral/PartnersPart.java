package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.stereotype.Component;

/** What ends at the partner when a referral is over: its work on it, and its part in the case where nothing else holds it there. */
@Component
class PartnersPart {

    private static final String STOPPED = "referral.stopped";

    private final TakingPart parts;
    private final Messages messages;
    private final Outbox outbox;

    PartnersPart(TakingPart parts, Messages messages, Outbox outbox) {
        this.parts = parts;
        this.messages = messages;
        this.outbox = outbox;
    }

    void endsWith(Referral over, String by) {
        parts.end(over.caseReference(), over.organisation(), by);
    }

    /** The partner's task goes, and its team gets a notice that names nobody and nothing. Who was reached another way is told by a person. */
    void stops(Referral over, String by) {
        if (!over.isReached()) {
            return;
        }
        messages.tell(over.sending().partnerInstance(), STOPPED, Map.of());
        outbox.write("referral/" + over.reference() + "/stopped" + time(over), Outbox.Kind.REFERRAL_STOPPED, over.organisation(), over.caseReference());
        endsWith(over, by);
    }

    /** What was taken up again may stop again, and is told again. */
    private static String time(Referral over) {
        var again = over.each(Step.REOPEN).count();
        return again == 0 ? "" : "/" + again;
    }
}

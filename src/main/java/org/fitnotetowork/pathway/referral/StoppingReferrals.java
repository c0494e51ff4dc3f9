package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.consent.ConsentWithdrawn;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops what is under way when the case closes or the person no longer lets partners see anything (domain H.2, invariant 2). The partner's work ends, and
 * they get a notice that names nobody and nothing.
 */
@Service
@Transactional
public class StoppingReferrals {

    private static final String STOPPED = "referral.stopped";

    private final Referrals referrals;
    private final PartnersPart part;
    private final SendingReferrals sending;
    private final Messages messages;
    private final Outbox outbox;

    StoppingReferrals(Referrals referrals, PartnersPart part, SendingReferrals sending, Messages messages, Outbox outbox) {
        this.referrals = referrals;
        this.part = part;
        this.sending = sending;
        this.messages = messages;
        this.outbox = outbox;
    }

    /** The coach's side ends with the journey; only the partner has to be told. */
    @EventListener
    public void on(CaseClosed closed) {
        referrals.ofCase(closed.caseReference()).stream().filter(referral -> ReferralState.of(referral).isOpen()).forEach(referral -> stop(referral, "case.closed"));
    }

    /** The journey goes on, so the coach hears of it as of a rejection or an end. Drafts stay: they ask for consent before they leave. */
    @EventListener
    public void on(ConsentWithdrawn withdrawn) {
        if (withdrawn.recipient() == Recipient.PARTNER && !sending.mayLeave(withdrawn.caseReference())) {
            referrals.ofCase(withdrawn.caseReference()).stream().filter(referral -> referral.sending() != null && ReferralState.of(referral).isOpen()).forEach(referral -> {
                stop(referral, withdrawn.by());
                if (!messages.tell(referral.sending().replyTo(), AnsweringReferrals.ANSWERED, Map.of("referralAnswer", "REJECTED"))) {
                    messages.tell(referral.sending().replyTo(), EndingReferrals.ENDED, Map.of());
                }
            });
        }
    }

    private void stop(Referral referral, String by) {
        referrals.happened(referral.reference(), "stopped", by, Map.of());
        if (referral.sending() != null) {
            messages.tell(referral.sending().partnerInstance(), STOPPED, Map.of());
            outbox.write("referral/" + referral.reference() + "/stopped", Outbox.Kind.REFERRAL_STOPPED, referral.organisation(), referral.caseReference());
            part.endsWith(referral, by);
        }
    }
}

package org.fitnotetowork.pathway.referral;

import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.consent.ConsentWithdrawn;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops what is under way: one referral at the person's wish or because the lead takes it back; all of them when the case closes or the person no longer lets partners see
 * anything (domain H.2, invariant 2). The partner's work ends, and they get a notice that names nobody and nothing.
 */
@Service
@Transactional
public class StoppingReferrals {

    static final String WITHDRAWN = "referral.withdrawn";

    private final Referrals referrals;
    private final PartnersPart part;
    private final SendingReferrals sending;
    private final Messages messages;

    StoppingReferrals(Referrals referrals, PartnersPart part, SendingReferrals sending, Messages messages) {
        this.referrals = referrals;
        this.part = part;
        this.sending = sending;
        this.messages = messages;
    }

    /** The coach's side ends with the journey; only the partner has to be told. */
    @EventListener
    public void on(CaseClosed closed) {
        open(closed.caseReference()).forEach(referral -> stop(referral, Event.Actor.LEAD, "case.closed", Told.NOTHING));
    }

    /** The journey goes on, so the coach's side of the referral ends too. Drafts stay: they ask for consent before they leave. */
    @EventListener
    public void on(ConsentWithdrawn withdrawn) {
        if (withdrawn.recipient() == Recipient.PARTNER && !sending.mayLeave(withdrawn.caseReference())) {
            open(withdrawn.caseReference()).stream().filter(referral -> referral.sending() != null).forEach(referral -> {
                stop(referral, Event.Actor.PERSON, withdrawn.by(), Told.NOTHING);
                messages.tell(referral.sending().replyTo(), WITHDRAWN, Map.of());
            });
        }
    }

    /** The person does not want this referral any more. @param reason null where they gave none: none is needed */
    public void withdraw(String reference, String reason, String by) {
        referrals.happened(reference, Step.WITHDRAW, Event.Actor.PERSON, by, Told.because(reason, null));
    }

    /** The lead takes a referral back that has been sent. */
    public void recall(String reference, String reason, String by) {
        referrals.happened(reference, Step.RECALL, Event.Actor.LEAD, by, Told.because(reason, null));
    }

    /** It was never meant to be: another person's, or twice. It stays to be seen, and counts as nothing. */
    public void enteredInError(String reference, String note, String by) {
        referrals.happened(reference, Step.ENTER_IN_ERROR, Event.Actor.LEAD, by, Told.note(note));
    }

    /** Tells the partner and the coach's own process that the referral has been stopped. A draft's process is found by its case. */
    public void report(String reference) {
        var referral = referrals.get(reference);
        if (referral.sending() != null) {
            part.stops(referral, WITHDRAWN);
            messages.tell(referral.sending().replyTo(), WITHDRAWN, Map.of());
        }
    }

    /** The referrals of the case that are with a partner, oldest first. */
    @Transactional(readOnly = true)
    public List<Referral> withPartners(String caseReference) {
        return referrals.ofCase(caseReference).stream().filter(referral -> referral.state().isWithPartner()).toList();
    }

    private List<Referral> open(String caseReference) {
        return referrals.ofCase(caseReference).stream().filter(Referral::isOpen).toList();
    }

    private void stop(Referral referral, Event.Actor word, String by, Told told) {
        referrals.happened(referral.reference(), Step.WITHDRAW, word, by, told);
        if (referral.sending() != null) {
            part.stops(referral, by);
        }
    }
}

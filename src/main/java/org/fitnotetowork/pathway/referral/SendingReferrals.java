package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a referral to its partner: the partner takes part in the case from then on and sees of it what the person lets partners see. */
@Service
public class SendingReferrals {

    /** Why a referral that reached nobody was given up, and why it did not arrive. */
    public static final String NOT_DELIVERED = "NOT_DELIVERED";
    static final String SENT = "referral.sent";

    private final Referrals referrals;
    private final RecordingConsent consent;
    private final CaseFiles cases;
    private final MinimumData minimum;
    private final SentData sent;
    private final Organisations organisations;
    private final Messages messages;

    SendingReferrals(Referrals referrals, RecordingConsent consent, CaseFiles cases, MinimumData minimum, SentData sent, Organisations organisations, Messages messages) {
        this.referrals = referrals;
        this.consent = consent;
        this.cases = cases;
        this.minimum = minimum;
        this.sent = sent;
        this.organisations = organisations;
        this.messages = messages;
    }

    /**
     * Sends it unless it has been sent. Throws {@link ConsentMissing}, which leaves everything as it was and the transaction alive: the process asks the person. Throws
     * {@link NotDelivered} where the service has no place here; that it was sent and did not arrive is kept then.
     *
     * @param replyTo the process instance that waits for the answer
     */
    @Transactional(noRollbackFor = {ConsentMissing.class, NotDelivered.class})
    public void send(String reference, String replyTo) {
        var referral = referrals.hold(reference);
        if (!referral.is(ReferralState.DRAFTED)) {
            return;
        }
        if (!referral.has(Step.RELEASE) || !mayLeave(referral.caseReference())) {
            throw new ConsentMissing();
        }
        if (organisations.find(referral.organisation()).isEmpty()) {
            referrals.addressed(reference, new Referral.Sending(replyTo, null));
            referrals.happened(reference, Step.SEND, Event.Actor.LEAD, releasedBy(referral), Told.NOTHING);
            referrals.happened(reference, Step.FAIL_TO_DELIVER, Event.Actor.SYSTEM, SENT, Told.because(NOT_DELIVERED, null));
            throw new NotDelivered();
        }
        cases.join(referral.caseReference(), referral.organisation(), false, "referral.sent");
        var instance = messages.start(SENT, referral.caseReference(), referral.organisation(), Map.of("referralReference", reference, "replyTo", replyTo));
        referrals.addressed(reference, new Referral.Sending(replyTo, instance));
        referrals.happened(reference, Step.SEND, Event.Actor.LEAD, releasedBy(referral), Told.NOTHING);
        sent.keep(referral, minimum.leaving(referral.partnerKind(), referral.choice()));
    }

    /**
     * A referral that did not arrive has been sent by other means, with the same content. Throws {@link ConsentMissing} where the person no longer lets it leave.
     *
     * @param way TELEPHONE, LETTER or SECURE_EMAIL
     */
    @Transactional(noRollbackFor = ConsentMissing.class)
    public void sendAnotherWay(String reference, String way, String by) {
        var referral = referrals.hold(reference);
        if (!mayLeave(referral.caseReference())) {
            throw new ConsentMissing();
        }
        referrals.happened(reference, Step.SEND_ANOTHER_WAY, Event.Actor.LEAD, by, way, Told.NOTHING.by(way));
        sent.keep(referral, minimum.leaving(referral.partnerKind(), referral.choice()));
    }

    private static String releasedBy(Referral referral) {
        return referral.last(Step.RELEASE).map(Event::by).orElse(SENT);
    }

    /** True where the person lets partners see, at this moment, what every referral carries. */
    @Transactional(readOnly = true)
    public boolean mayLeave(String caseReference) {
        return consent.isLive(caseReference, Recipient.PARTNER, Item.PARTICIPANT) && consent.isLive(caseReference, Recipient.PARTNER, Item.FUNCTIONAL_EFFECTS);
    }
}

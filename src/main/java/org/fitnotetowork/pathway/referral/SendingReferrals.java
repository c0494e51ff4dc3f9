package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a referral to its partner: the partner takes part in the case from then on and sees of it what the person lets partners see. */
@Service
public class SendingReferrals {

    private static final String SENT = "referral.sent";

    private final Referrals referrals;
    private final RecordingConsent consent;
    private final CaseFiles cases;
    private final MinimumData minimum;
    private final SentData sent;
    private final Messages messages;

    SendingReferrals(Referrals referrals, RecordingConsent consent, CaseFiles cases, MinimumData minimum, SentData sent, Messages messages) {
        this.referrals = referrals;
        this.consent = consent;
        this.cases = cases;
        this.minimum = minimum;
        this.sent = sent;
        this.messages = messages;
    }

    /**
     * Sends it unless it has been sent. Throws {@link ConsentMissing}, which leaves everything as it was and the transaction alive: the process asks the person.
     *
     * @param replyTo the process instance that waits for the answer
     */
    @Transactional(noRollbackFor = ConsentMissing.class)
    public void send(String reference, String replyTo) {
        var referral = referrals.hold(reference);
        if (!referral.is(ReferralState.DRAFTED)) {
            return;
        }
        if (!referral.has(Step.RELEASE) || !mayLeave(referral.caseReference())) {
            throw new ConsentMissing();
        }
        cases.join(referral.caseReference(), referral.organisation(), false, "referral.sent");
        var instance = messages.start(SENT, referral.caseReference(), referral.organisation(), Map.of("referralReference", reference, "replyTo", replyTo));
        referrals.addressed(reference, new Referral.Sending(replyTo, instance));
        referrals.happened(reference, Step.SEND, Event.Actor.LEAD, referral.last(Step.RELEASE).map(Event::by).orElse(SENT), Told.NOTHING);
        sent.keep(referral, minimum.leaving(referral.partnerKind(), referral.choice()));
    }

    /** True where the person lets partners see, at this moment, what every referral carries. */
    @Transactional(readOnly = true)
    public boolean mayLeave(String caseReference) {
        return consent.isLive(caseReference, Recipient.PARTNER, Item.PARTICIPANT) && consent.isLive(caseReference, Recipient.PARTNER, Item.FUNCTIONAL_EFFECTS);
    }
}

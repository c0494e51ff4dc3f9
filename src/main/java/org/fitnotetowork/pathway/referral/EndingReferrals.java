package org.fitnotetowork.pathway.referral;

import java.util.Map;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner's support ends; the coach records with the person what it brought, or that no service could be found. */
@Service
@Transactional
public class EndingReferrals {

    static final String ENDED = "referral.ended";

    private final Referrals referrals;
    private final PartnersPart part;
    private final Messages messages;

    EndingReferrals(Referrals referrals, PartnersPart part, Messages messages) {
        this.referrals = referrals;
        this.part = part;
        this.messages = messages;
    }

    /** @param goalResult ACHIEVED, PARTIALLY or NOT; sessions null where nobody counted */
    public void complete(String reference, String goalResult, Integer sessions, String note, String by) {
        referrals.happened(reference, Step.COMPLETE, Event.Actor.PARTNER, by, Told.result(goalResult, note).times(sessions));
    }

    /** The partner hands back before the goal. @param note needed where support had begun */
    public void handBack(String reference, String reason, String goalResult, Integer sessions, String note, String by) {
        referrals.happened(reference, Step.RETURN, Event.Actor.PARTNER, by, new Told(reason, null, null, note, null, sessions, goalResult, null));
    }

    /** Tells the coaching team, if it still waits; the partner sees no more of the case. */
    public void report(String reference) {
        var referral = referrals.get(reference);
        messages.tell(referral.sending().replyTo(), ENDED, Map.of("supportEnd", referral.is(ReferralState.COMPLETED) ? "COMPLETED" : "RETURNED"));
        part.endsWith(referral, ENDED);
    }

    /**
     * What it brought, in the person's view.
     *
     * @param helped        0 to 10; null where the person did not say
     * @param stillBlocking whether the need still stands in the way of work; null where the person did not say
     */
    public void result(String reference, Integer helped, Boolean stillBlocking, String note, String by) {
        referrals.happened(reference, Step.RECORD_OUTCOME, Event.Actor.LEAD, by, Told.note(note).times(helped).blocking(stillBlocking));
    }

    /** No service can meet the need. It is kept as an outcome of its own, with its reason, which managers count (domain H.3, H.9). */
    public void unmet(String reference, String reason, String by) {
        referrals.happened(reference, Step.ACCEPT_UNMET, Event.Actor.LEAD, by, Told.because(reason, null));
    }
}

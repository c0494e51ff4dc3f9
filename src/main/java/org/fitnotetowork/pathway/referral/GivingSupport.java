package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the first appointment to the last: the partner books, says whether people met, and lets the coach know how it goes. A missed appointment counts against nobody. */
@Service
@Transactional
public class GivingSupport {

    static final String UPDATED = "referral.updated";

    private final Referrals referrals;
    private final Messages messages;

    GivingSupport(Referrals referrals, Messages messages) {
        this.referrals = referrals;
        this.messages = messages;
    }

    public void book(String reference, LocalDate firstVisit, String mode, String by) {
        referrals.happened(reference, Step.BOOK, Event.Actor.PARTNER, by, Told.on(firstVisit).by(mode));
    }

    /** The appointment moves; the old one stays in the record. */
    public void reschedule(String reference, LocalDate firstVisit, String requestedBy, String by) {
        referrals.happened(reference, Step.RESCHEDULE, Event.Actor.PARTNER, by, Told.because(requestedBy, null).until(firstVisit));
    }

    public void attended(String reference, String by) {
        referrals.happened(reference, Step.ATTEND, Event.Actor.PARTNER, by, Told.NOTHING);
    }

    /** @param reason whether the person could not come, did not come, or the service could not hold it */
    public void missed(String reference, String reason, String by) {
        referrals.happened(reference, Step.MISS, Event.Actor.PARTNER, by, Told.because(reason, null));
    }

    /** True where another appointment may be booked; otherwise the referral goes back. */
    @Transactional(readOnly = true)
    public boolean mayBookAgain(String reference) {
        return referrals.mayBookAgain(reference);
    }

    /** The partner could not meet the person after several tries. @param tries what was tried, and when */
    public void discharge(String reference, String tries, String by) {
        referrals.happened(reference, Step.DISCHARGE, Event.Actor.PARTNER, by, Told.because("UNABLE_TO_CONTACT", tries));
    }

    public void goesOn(String reference, String note, String by) {
        if (referrals.get(reference).is(ReferralState.ON_HOLD_PERSON)) {
            referrals.happened(reference, Step.RESUME, Event.Actor.PARTNER, by, Told.note(note));
        } else {
            referrals.happened(reference, Step.UPDATE, Event.Actor.PARTNER, by, Told.note(note));
        }
    }

    /** @param reviewOn when somebody looks again whether the person wants to go on */
    public void pause(String reference, LocalDate reviewOn, String note, String by) {
        referrals.happened(reference, Step.PAUSE, Event.Actor.PARTNER, by, Told.because(null, note).until(reviewOn));
    }

    /** Lets the coaching team know that something has happened, if it still waits: its clock begins anew. */
    public void report(String reference) {
        messages.tell(referrals.get(reference).sending().replyTo(), UPDATED, Map.of());
    }
}

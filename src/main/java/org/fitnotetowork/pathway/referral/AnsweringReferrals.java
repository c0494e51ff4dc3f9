package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner accepts, puts on its waiting list, rejects, or asks for what it needs to know first. */
@Service
@Transactional
public class AnsweringReferrals {

    static final String ANSWERED = "referral.answered";
    static final String ASKED = "referral.informationAsked";
    static final String SUPPLIED = "referral.informationSupplied";

    private final Referrals referrals;
    private final PartnersPart part;
    private final Messages messages;

    AnsweringReferrals(Referrals referrals, PartnersPart part, Messages messages) {
        this.referrals = referrals;
        this.part = part;
        this.messages = messages;
    }

    public void accept(String reference, String note, String by) {
        answered(reference, Step.ACCEPT, by, Told.note(note));
    }

    /** @param expectedOn when a place is expected; null where the partner cannot say, which is an answer too */
    public void waitlist(String reference, LocalDate expectedOn, String note, String by) {
        answered(reference, Step.WAITLIST, by, Told.because(expectedOn == null ? "UNKNOWN" : null, note).until(expectedOn));
    }

    /** @param suggested a service that the partner thinks better; null where it names none */
    public void reject(String reference, String reason, String note, String suggested, String by) {
        answered(reference, Step.REJECT, by, Told.because(reason, note).suggesting(suggested));
    }

    /** The partner's clock stops until the answer comes; the person's wait goes on and is counted. */
    public void askInformation(String reference, String question, String by) {
        answered(reference, Step.ASK_INFORMATION, by, Told.note(question));
    }

    public void supplyInformation(String reference, String answer, String by) {
        referrals.happened(reference, Step.SUPPLY_INFORMATION, Event.Actor.LEAD, by, Told.note(answer));
    }

    /** Tells the coaching team, if it still waits; who has rejected sees no more of the case. */
    public void report(String reference) {
        var referral = referrals.get(reference);
        switch (referral.state()) {
            case ON_HOLD_INFO -> messages.tell(referral.sending().replyTo(), ASKED, Map.of());
            case REJECTED -> {
                messages.tell(referral.sending().replyTo(), ANSWERED, Map.of("referralAnswer", "REJECTED"));
                part.endsWith(referral, ANSWERED);
            }
            case WAITLISTED -> messages.tell(referral.sending().replyTo(), ANSWERED, Map.of("referralAnswer", "WAITLISTED"));
            case ACCEPTED -> messages.tell(referral.sending().replyTo(), ANSWERED, Map.of("referralAnswer", "ACCEPTED"));
            default -> { } // Withdrawn or taken back meanwhile: the coach knows, since the word came from there.
        }
    }

    /** Tells the partner that its question has been answered, if it still waits. */
    public void reportSupplied(String reference) {
        messages.tell(referrals.get(reference).sending().partnerInstance(), SUPPLIED, Map.of());
    }

    private void answered(String reference, Step answer, String by, Told told) {
        referrals.happened(reference, answer, Event.Actor.PARTNER, by, by.equals(AnsweringByLink.BY_LINK) ? "LINK" : "PLATFORM", told);
    }
}

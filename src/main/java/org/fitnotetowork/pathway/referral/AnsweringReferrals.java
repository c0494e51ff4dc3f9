package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fitnotetowork.platform.engine.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner accepts or rejects, and books the first visit. */
@Service
@Transactional
public class AnsweringReferrals {

    static final String ANSWERED = "referral.answered";

    private final Referrals referrals;
    private final PartnersPart part;
    private final Messages messages;

    AnsweringReferrals(Referrals referrals, PartnersPart part, Messages messages) {
        this.referrals = referrals;
        this.part = part;
        this.messages = messages;
    }

    /** @param answer an acceptance, or a rejection with its reason */
    public void answer(String reference, Referral.Answer answer, String by) {
        var details = new HashMap<String, Object>();
        details.put("accepted", answer.accepted());
        details.put("reject_reason", answer.rejectReason());
        details.put("answer_note", answer.note());
        referrals.happened(reference, "decided", by, details);
    }

    /** Tells the coaching team, if it still waits; who has rejected sees no more of the case. */
    public void report(String reference) {
        var referral = referrals.get(reference);
        messages.tell(referral.sending().replyTo(), ANSWERED, Map.of("referralAnswer", referral.answer().accepted() ? "ACCEPTED" : "REJECTED"));
        if (!referral.answer().accepted()) {
            part.endsWith(referral, ANSWERED);
        }
    }

    public void book(String reference, LocalDate firstVisit, String mode, String by) {
        var details = new HashMap<String, Object>();
        details.put("appointment_on", firstVisit);
        details.put("appointment_mode", mode);
        referrals.happened(reference, "booked", by, details);
    }
}

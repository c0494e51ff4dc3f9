package org.fitnotetowork.pathway.referral;

import java.util.HashMap;
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

    public void end(String reference, Referral.End end, String by) {
        var details = new HashMap<String, Object>();
        details.put("end_kind", end.kind().name());
        details.put("goal_result", end.goalResult());
        details.put("sessions", end.sessions());
        details.put("support_note", end.note());
        referrals.happened(reference, "ended", by, details);
    }

    /** Tells the coaching team, if it still waits; the partner sees no more of the case. */
    public void report(String reference) {
        var referral = referrals.get(reference);
        messages.tell(referral.sending().replyTo(), ENDED, Map.of());
        part.endsWith(referral, ENDED);
    }

    /**
     * What it brought, in the person's view.
     *
     * @param helped        0 to 10; null where the person did not say
     * @param stillBlocking whether the need still stands in the way of work; null where the person did not say
     */
    public void result(String reference, Integer helped, Boolean stillBlocking, String note, String by) {
        var details = new HashMap<String, Object>();
        details.put("helped", helped);
        details.put("still_blocking", stillBlocking);
        details.put("result_note", note);
        referrals.happened(reference, "result", by, details);
    }

    /** No service can meet the need. It is kept as a gap in provision, which managers count. */
    public void gap(String reference, String reason, String by) {
        referrals.happened(reference, "gap", by, Map.of("gap_reason", reason));
    }
}

package org.fitnotetowork.pathway.referral;

import org.fitnotetowork.pathway.referral.Referral.Passed;

/** Where a referral stands (domain H.2, the states that our processes know). Derived from facts, stored nowhere. */
public enum ReferralState {

    DRAFTED(true), DISCARDED(false), SENT(true), ACKNOWLEDGED(true), ACCEPTED(true), FIRST_APPT_BOOKED(true), REJECTED(false), COMPLETED(false), RETURNED(false),
    OUTCOME_RECORDED(false), UNMET_NEED(false), WITHDRAWN(false);

    private final boolean open;

    ReferralState(boolean open) {
        this.open = open;
    }

    /** True while the partner may still act on it, or we may still send it. */
    public boolean isOpen() {
        return open;
    }

    public static ReferralState of(Referral referral) {
        if (referral.has(Passed.STOPPED)) {
            return WITHDRAWN;
        }
        if (referral.has(Passed.GAP_RECORDED)) {
            return UNMET_NEED;
        }
        if (referral.has(Passed.RESULT_RECORDED)) {
            return OUTCOME_RECORDED;
        }
        if (referral.end() != null) {
            return referral.end().kind() == Referral.End.Kind.COMPLETED ? COMPLETED : RETURNED;
        }
        if (referral.answer() != null) {
            return !referral.answer().accepted() ? REJECTED : referral.firstVisitOn() == null ? ACCEPTED : FIRST_APPT_BOOKED;
        }
        if (referral.sending() != null) {
            return referral.has(Passed.ACKNOWLEDGED) ? ACKNOWLEDGED : SENT;
        }
        return referral.has(Passed.DISCARDED) ? DISCARDED : DRAFTED;
    }
}

package org.fitnotetowork.pathway.referral;

/** Where a referral stands (domain H.2). Derived from what happened ({@link LifeCycle}), stored nowhere. */
public enum ReferralState {

    DRAFTED(Phase.DRAFT), SENT(Phase.OPEN), DELIVERY_FAILED(Phase.OPEN), ACKNOWLEDGED(Phase.OPEN), WAITLISTED(Phase.OPEN), ON_HOLD_INFO(Phase.OPEN), ACCEPTED(Phase.OPEN),
    FIRST_APPT_BOOKED(Phase.OPEN), DNA(Phase.OPEN), IN_PROGRESS(Phase.OPEN), ON_HOLD_PERSON(Phase.OPEN), COMPLETED(Phase.OVER), DISCARDED(Phase.OVER), REJECTED(Phase.OVER),
    RETURNED(Phase.OVER), WITHDRAWN(Phase.OVER), RECALLED(Phase.OVER), LAPSED(Phase.OVER), OUTCOME_RECORDED(Phase.OVER), UNMET_NEED(Phase.OVER), ENTERED_IN_ERROR(Phase.OVER);

    private enum Phase { DRAFT, OPEN, OVER }

    private final Phase phase;

    ReferralState(Phase phase) {
        this.phase = phase;
    }

    /** True while the partner may still act on it, or we may still send it. */
    public boolean isOpen() {
        return phase != Phase.OVER;
    }

    /** True while it lies with the partner. */
    public boolean isWithPartner() {
        return phase == Phase.OPEN;
    }
}

package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.util.Set;

/**
 * One referral to one service, as its facts stand.
 *
 * @param service      code of the area's service
 * @param organisation the partner
 * @param partnerKind  as the decision table {@code referral-clocks} knows it; null where the area does not say
 * @param lead         the organisation that refers
 * @param replaces     the referral in whose place this one came; null for the first
 * @param sending      null until it is sent
 * @param answer       null until the partner has decided
 * @param firstVisitOn null until it is booked
 * @param end          null until the partner's support has ended
 * @param passed       what else has happened
 */
public record Referral(String reference, String caseReference, String service, String serviceName, String organisation, String partnerKind, String lead, String need,
                       String replaces, Sending sending, Answer answer, LocalDate firstVisitOn, End end, Set<Passed> passed) {

    /** @param replyTo the process instance that waits for answers; partnerInstance the partner's */
    public record Sending(String replyTo, String partnerInstance) {
    }

    public record Answer(boolean accepted, String rejectReason, String note) {
    }

    public record End(Kind kind, String goalResult, Integer sessions, String note) {

        public enum Kind { COMPLETED, ENDED_EARLY, DID_NOT_ENGAGE }
    }

    public enum Passed { DISCARDED, ACKNOWLEDGED, RESULT_RECORDED, GAP_RECORDED, STOPPED }

    public boolean is(ReferralState state) {
        return ReferralState.of(this) == state;
    }

    boolean has(Passed fact) {
        return passed.contains(fact);
    }
}

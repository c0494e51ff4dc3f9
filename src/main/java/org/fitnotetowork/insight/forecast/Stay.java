package org.fitnotetowork.insight.forecast;

/**
 * One stay of a case at a place. Moments are days of England's clock since 1970, with their fraction; one that has not come is not a number.
 *
 * @param instance the process instance, which of a partner is one referral
 * @param cutOff   true where it did not end by being done
 */
record Stay(String instance, String caseReference, Place place, String owner, double began, double claimed, double ended, boolean cutOff) {

    private static final String TEAM = "US";
    private static final String PARTNER = "PARTNER";

    /** As it was known at the moment, at which it had begun. */
    Stay knownAt(double moment) {
        return new Stay(instance, caseReference, place, owner, began, claimed > moment ? Double.NaN : claimed, ended > moment ? Double.NaN : ended, cutOff && ended <= moment);
    }

    boolean isTeams() {
        return TEAM.equals(owner);
    }

    /** False of a practice, which is no kind of partner that people are referred to. */
    boolean isPartners() {
        return PARTNER.equals(owner) && !place.partnerKind().isEmpty();
    }

    boolean hasEnded() {
        return !Double.isNaN(ended);
    }

    boolean wasDone() {
        return hasEnded() && !cutOff;
    }

    boolean wasTakenUp() {
        return !Double.isNaN(claimed) || wasDone();
    }

    /** Days until somebody took it up; only where somebody did. */
    double waited() {
        return Math.max(0, takenUpAt() - began);
    }

    /** Days for which it was in somebody's hands; 0 where nobody took it up before doing it. */
    double inHand() {
        return Math.max(0, ended - takenUpAt());
    }

    double lasted() {
        return ended - began;
    }

    double takenUpAt() {
        return Double.isNaN(claimed) ? ended : claimed;
    }

    boolean wasWaitingAt(double moment) {
        return began <= moment && !(takenUpAt() <= moment) && !(ended <= moment);
    }
}

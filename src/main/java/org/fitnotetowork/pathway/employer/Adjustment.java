package org.fitnotetowork.pathway.employer;

/**
 * A change at work and what the employer says to it.
 *
 * @param reason why not, or what instead; null where the decision needs none
 */
public record Adjustment(String kind, String detail, Decision decision, String reason) {

    public enum Decision {

        AGREED("agreed"), AGREED_TRIAL("agreed for a trial"), ALTERNATIVE_OFFERED("another way offered"), NOT_POSSIBLE("not possible"), PENDING("not decided yet");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Fair process: whoever says no, or something else, says why or what (domain G1). */
    public boolean lacksReason() {
        return reason == null && (decision == Decision.NOT_POSSIBLE || decision == Decision.ALTERNATIVE_OFFERED);
    }
}

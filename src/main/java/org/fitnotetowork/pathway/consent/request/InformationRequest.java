package org.fitnotetowork.pathway.consent.request;

/**
 * A request with what has become of it so far.
 *
 * @param organisation who was asked
 * @param decision     the last one; null before the first
 * @param answer       the person's last one; null where they have not been asked
 * @param handOver     null where nothing was handed over
 */
public record InformationRequest(String reference, String caseReference, String organisation, Asked asked, Decision decision, PersonsAnswer answer, HandOver handOver) {

    /** True where the person was reached and said yes or no. */
    boolean isAnswered() {
        return answer != null && answer.said() != PersonsAnswer.Said.NOT_REACHED;
    }

    boolean hasAgreed() {
        return answer != null && answer.said() == PersonsAnswer.Said.YES;
    }

    /** True where the data protection lead has said that the person may hear of it: to be asked, or in the end. */
    boolean mayPersonKnow() {
        return decision != null && (decision.choice() == Decision.Choice.ASK_PERSON || decision.mayTell());
    }
}

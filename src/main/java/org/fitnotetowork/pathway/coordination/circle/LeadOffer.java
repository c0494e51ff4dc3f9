package org.fitnotetowork.pathway.coordination.circle;

/**
 * The lead of a case, offered to somebody in its circle.
 *
 * @param words  why, as whoever offers it writes it; null where nothing was written
 * @param answer null while nobody has answered
 * @param reason why the lead stays; null where it went over or nothing was said
 */
public record LeadOffer(String reference, String caseReference, String giver, String receiver, String words, Answer answer, String reason, String giverInstance, String receiverInstance) {

    public enum Answer { ACCEPTED, REFUSED, TAKEN_BACK }

    public boolean isOpen() {
        return answer == null;
    }
}

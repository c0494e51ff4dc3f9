package org.fitnotetowork.pathway.conversation;

/** Whether a service is offered to somebody in this situation, and the decision table's own words for it. */
public record Offer(Answer answer, String why) {

    public enum Answer { OFFERED, WITH_REASON, NOT_YET, ASK }
}

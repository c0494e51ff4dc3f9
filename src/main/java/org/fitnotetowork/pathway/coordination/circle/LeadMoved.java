package org.fitnotetowork.pathway.coordination.circle;

/** Another organisation leads from now on. Published in the transaction in which it does. */
public record LeadMoved(String caseReference, String from, String to) {
}

package org.fitnotetowork.pathway.coordination.circle;

/** An organisation plans with the others no more. Published in the transaction in which it leaves. */
public record LeftCircle(String caseReference, String organisation, String by) {
}

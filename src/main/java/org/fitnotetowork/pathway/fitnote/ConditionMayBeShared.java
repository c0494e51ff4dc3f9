package org.fitnotetowork.pathway.fitnote;

/** The person has told the clinician that the coach may see the condition. Says nothing about the condition. */
public record ConditionMayBeShared(String caseReference, String by) {
}

package org.fitnotetowork.pathway.coordination.circle;

/** Why an organisation is in the circle no more, or no more as it was. */
public enum Leaving { PERSON_WISHES, ORGANISATION_WISHES, CHANGED, CONSENT_WITHDRAWN, CASE_CLOSED }

package org.fitnotetowork.pathway.casefile;

/** Why an organisation takes part in a case: an open referral, a place in the circle. Each capability that lets one in brings its own. */
public interface ReasonToTakePart {

    boolean holds(String caseReference, String organisation);
}

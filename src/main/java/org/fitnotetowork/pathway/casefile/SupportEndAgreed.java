package org.fitnotetowork.pathway.casefile;

/**
 * Coach and person have agreed how support ends. Published in the transaction of the form. How the person finds the support: from 0 to 10, null where not said.
 *
 * @param treatedWithRespect whether they are treated with respect
 * @param ownPlan            whether the plan is theirs
 * @param joinedUp           whether those who help them work together
 */
public record SupportEndAgreed(String caseReference, Integer treatedWithRespect, Integer ownPlan, Integer joinedUp, String organisation, String by) {
}

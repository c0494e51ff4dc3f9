package org.fitnotetowork.pathway.consent;

/** What an agreement is about. Three different things that are never one tick box (domain J.1), and being contacted after the case is closed. */
public enum Purpose {

    PARTICIPATION, DISCLOSURE, CONTACT_AFTER, EVALUATION
}

/**
 * Requests from outside for a person's information: from the DWP, the police, a court, anybody (domain J.6, S7).
 *
 * <p>Promises that a request is decided by the data protection lead and by nobody and nothing else, that the application hands over nothing by itself, that what a person has handed
 * over stands in the access log, and that the person is told unless a law that is named forbids it. Owns the tables {@code consent.information_request}, {@code information_decision},
 * {@code information_answer}, {@code information_hand_over} and {@code information_telling}; they belong to the organisation that was asked. Their words are of class
 * {@code safeguarding}: no automatic view shows them, not even the person's own record, because a law may forbid that the person learns of them. What the lead lets the person know is
 * of class {@code consent}.
 */
package org.fitnotetowork.pathway.consent.request;

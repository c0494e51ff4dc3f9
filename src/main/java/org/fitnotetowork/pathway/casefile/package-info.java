/**
 * The case file: who the person is, which organisations take part, what was answered, what became of it.
 *
 * <p>Promises that a case is opened once, that whoever takes part is written down with day and name, and that an answer which no other capability claims
 * is kept under its information class. Owns the schema {@code casefile}: the person's identity and contact, and answers that belong to the organisation
 * leading the case. Depends on no other capability; publishes {@link org.fitnotetowork.pathway.casefile.CaseClosed},
 * {@link org.fitnotetowork.pathway.casefile.PlanReviewed} and {@link org.fitnotetowork.pathway.casefile.SupportEndAgreed}.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code casefile.published_case}, {@code casefile.published_team} and
 * {@code casefile.published_contact}.
 */
package org.fitnotetowork.pathway.casefile;

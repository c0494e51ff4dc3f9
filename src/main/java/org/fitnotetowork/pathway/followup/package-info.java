/**
 * Does work last? Asks by the table {@code follow-up-schedule}, keeps what happened in somebody's work and which outcomes they reached, and leads who relapses
 * back to the right place.
 *
 * <p>Promises that an answer, or not being reached, changes nothing but the kind of help offered next; that an employer is never asked without the person's
 * consent; and that the person can stop the questions at any time. Owns the schema {@code followup}; what it holds is the coaching team's record. Listens to
 * {@link org.fitnotetowork.pathway.casefile.PlanReviewed} and {@link org.fitnotetowork.pathway.casefile.CaseClosed}. Others who hear of a job or a return, such
 * as a job search, say so through {@link org.fitnotetowork.pathway.followup.RecordingWork}.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code followup.published_work_event}, {@code followup.published_outcome}, {@code followup.published_check} and {@code followup.published_round}.
 */
package org.fitnotetowork.pathway.followup;

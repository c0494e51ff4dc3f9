/**
 * Does work last? Asks by the table {@code follow-up-schedule}, keeps what happened in somebody's work and which outcomes they reached, and leads who relapses
 * back to the right place.
 *
 * <p>Promises that an answer, or not being reached, changes nothing but the kind of help offered next; that an employer is never asked without the person's
 * consent; and that the person can stop the questions at any time. Owns the schema {@code followup}; what it holds is the coaching team's record. Listens to
 * {@link org.fitnotetowork.pathway.casefile.PlanReviewed}, {@link org.fitnotetowork.pathway.casefile.SupportEndAgreed} and {@link org.fitnotetowork.pathway.casefile.CaseClosed}.
 * Others who hear of a job or a return, such as a job search, say so through {@link org.fitnotetowork.pathway.followup.RecordingWork}.
 *
 * <p>Also hears how people find our support ({@link org.fitnotetowork.pathway.followup.HearingHowSupportIs}, measure M40), with three questions that may be skipped, in talks that take place
 * anyway: at the checks of week 4, when the support is fresh, and of week 13, when it has shown what it was worth; and, as not everybody comes so far, where coach and person agree how support
 * ends. Nobody is asked who withdraws, declines or cannot be reached: leaving needs no reason. It is mostly the coach who asks, so people may answer kindly; the definition says so.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code followup.published_work_event}, {@code followup.published_outcome}, {@code followup.published_check},
 * {@code followup.published_round} and {@code followup.published_experience}.
 */
package org.fitnotetowork.pathway.followup;

/**
 * Towards a job, for people out of work: a goal of their own, the search, an offer, and somebody to talk to in the first half year of the job.
 *
 * <p>Promises that the person's preferences lead and that an employer who is hiring hears no health word before an offer. Owns the schema {@code jobsearch}; what it
 * holds is the employer adviser's record. Tells follow-up of a first day through {@link org.fitnotetowork.pathway.followup.RecordingWork}.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the view {@code jobsearch.published_goal}.
 */
package org.fitnotetowork.pathway.jobsearch;

/**
 * Employers: whether and how the person wants us to talk with theirs, which changes at work are made, how they go back.
 *
 * <p>Promises that no health word is asked for or kept here: an employer hears what the person needs at work, and only what the person lets us tell. Owns the
 * schema {@code employer}; what it holds is the employer adviser's record.
 *
 * <p>An adviser who reviews a return asks which of the agreed changes are in place and since when, and, where there is contact with the employer, how useful the employer found
 * the support. The employer says that to the adviser and to nobody else: it is counted (M40) and comes back in no task.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code employer.published_contact}, {@code employer.published_adjustment},
 * {@code employer.published_return_plan} and {@code employer.published_usefulness}.
 */
package org.fitnotetowork.pathway.employer;

/**
 * Employers: whether and how the person wants us to talk with theirs, which changes at work are made, how they go back.
 *
 * <p>Promises that no health word is asked for or kept here: an employer hears what the person needs at work, and only what the person lets us tell. Owns the
 * schema {@code employer}; what it holds is the employer adviser's record.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code employer.published_contact}, {@code employer.published_adjustment} and {@code employer.published_return_plan}.
 */
package org.fitnotetowork.pathway.employer;

/**
 * What the person agrees to: to take part, to let somebody see something, to be contacted afterwards, to be part of an evaluation. Each on its own, each
 * off until given, each withdrawn at any time without a reason.
 *
 * <p>Promises that an agreement lets something through only while it is live: given, not withdrawn, its review day not passed. Owns the schema
 * {@code consent}, but for what {@link org.fitnotetowork.pathway.consent.request} owns in it: receipts that the coaching team holds. Publishes {@link org.fitnotetowork.pathway.consent.ConsentWithdrawn}.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code consent.published_participation} and {@code consent.published_permission}.
 */
package org.fitnotetowork.pathway.consent;

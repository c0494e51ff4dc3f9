/**
 * Keeping cases going: what has stopped by a fault and is tried again, the way a case has gone, what is deleted when, and who did what.
 *
 * <p>Promises that nobody acts on another area's cases, that every action has a reason and is written down in the same transaction, and that a fault is shown by its
 * code and place, never by words that may quote somebody. Owns {@code insight.operation}.
 */
package org.fitnotetowork.insight.operations;

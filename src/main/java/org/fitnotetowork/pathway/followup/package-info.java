/**
 * Does work last? Asks after 4, 13 and 26 weeks.
 *
 * <p>Promises that an answer, or not being reached, changes nothing but the kind of help offered next. Owns the schema {@code followup}; what it holds is the
 * coaching team's record.
 */
package org.fitnotetowork.pathway.followup;

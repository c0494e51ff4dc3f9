/**
 * Safeguarding concerns: somebody may not be safe.
 *
 * <p>Promises that a concern reaches the safeguarding lead at once and is read by nobody outside that route; the decision is a person's, with a reason. Owns the
 * schema {@code safeguarding}; what it holds is the coaching team's record.
 */
package org.fitnotetowork.pathway.safeguarding;

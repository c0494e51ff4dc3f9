/**
 * Safeguarding concerns and risks: somebody may not be safe.
 *
 * <p>Promises that a concern reaches the safeguarding lead at once and is read by nobody outside that route; that a risk is weighed by the table
 * {@code risk-escalation}, is acted on by people against a clock, and pauses work steps until a person says that they go on. No score and no end of a case ends
 * a concern or a risk, and no risk closes a case. Owns the schema {@code safeguarding}; what it holds is the coaching team's record.
 */
package org.fitnotetowork.pathway.safeguarding;

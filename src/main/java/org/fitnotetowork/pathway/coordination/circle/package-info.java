/**
 * Who supports one person together: exactly one lead, and co-managers by organisation, each for the needs that the person agreed to (domain H.6, co-case management).
 *
 * <p>Promises that nobody is in a circle whom the person did not agree to, that whoever leaves sees nothing of it from that moment and hears only that they have left, and that
 * the lead stays where it is until somebody takes it. What goes with the lead is the ladder of blocks and the case conference; the case file and the journey stay with the team
 * that keeps them, until the case itself moves. Owns the tables {@code coordination.member}, {@code lead} and {@code lead_offer}; publishes
 * {@link org.fitnotetowork.pathway.coordination.circle.LeftCircle} and {@link org.fitnotetowork.pathway.coordination.circle.LeadMoved}.
 */
package org.fitnotetowork.pathway.coordination.circle;

/**
 * Where people wait, and for whom: the manager's first screen and the heat on a model's diagram.
 *
 * <p>Promises that waits which still go on are never left out (only finished waits would make a standstill look quick, domain K.5), that a score is shown with
 * its parts, and that reading costs the same however many journeys there have been. Owns {@code insight.bottleneck} together with {@code insight.facts}.
 */
package org.fitnotetowork.insight.waiting;

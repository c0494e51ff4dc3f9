/**
 * What became of people, counted so that it can be believed: cohorts of everybody who took part, each with the same time, those who are not known any more included; what would have
 * happened anyway beside it (domain I.3, I.7, K.6).
 *
 * <p>Promises that gross, deadweight and net come together or not at all: without agreed rates for at least 90 per cent of the people there is no net figure to show, and the gross one says
 * "gross, not impact". What the nation would have had anyway is what its areas agreed for their own people. What one more outcome cost is said only where the net figure is
 * surely above nothing, and of costs that an area agreed. Owns {@code insight.deadweight} and {@code insight.cost}, which are only added to. Numbers are true ones: whoever shows them applies {@link org.fitnotetowork.insight.statistics.SmallNumbers} first.
 */
package org.fitnotetowork.insight.outcome;

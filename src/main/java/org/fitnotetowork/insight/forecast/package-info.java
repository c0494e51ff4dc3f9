/**
 * What might become of waits if something were otherwise: fewer coaches, more people, a closed list (domain K.5, "Queue forecast (what-if)").
 *
 * <p>Promises that the same question has the same answer; that what is, and what might be, are run with the same luck, so that a difference comes from the scenario alone; that nothing is
 * forecast from fewer than thirty journeys; that each forecast stands beside how well it would have told the last twelve weeks; and that it takes a bounded time, one at a time.
 * Owns {@code insight/forecast-steps.csv} and no table; reads stays and what the case file publishes of teams. Whose information: the area's, as facts without a name; journeys are drawn
 * whole and are never shown. Its core knows neither Spring nor the engine.
 */
package org.fitnotetowork.insight.forecast;

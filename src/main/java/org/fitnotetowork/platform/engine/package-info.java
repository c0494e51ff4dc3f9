/**
 * The seam to Camunda: how models are deployed, what may rest in a variable, whose work an instance is, what history is kept, what time it is.
 *
 * <p>Promises that the engine knows where a person is and never what is known about them: references, outcomes, dates and counts only.
 * Owns the engine's configuration and the schema {@code engine}. Holds nobody's information.
 */
package org.fitnotetowork.platform.engine;

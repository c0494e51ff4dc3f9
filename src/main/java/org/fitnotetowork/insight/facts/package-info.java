/**
 * The facts that insight counts: every stay at a place where somebody may wait, with whom it waited for.
 *
 * <p>Promises that no step of the engine is missed ({@code insight.changed} is written in the engine's transaction), that managers' figures are at most a few seconds
 * behind, and that making everything again gives the same, because both take the same statements ({@code insight/take-over.sql}, {@code insight/count.sql}).
 */
package org.fitnotetowork.insight.facts;

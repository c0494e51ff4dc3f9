/**
 * The journey from a fit note, or another way in, to work that lasts: a package per capability, named as in {@code processes/} and {@code forms/}.
 *
 * <p>Capabilities meet in each other's root packages only; {@code process} packages hold what speaks to the engine.
 */
package org.fitnotetowork.pathway;

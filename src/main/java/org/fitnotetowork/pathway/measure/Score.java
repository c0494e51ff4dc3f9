package org.fitnotetowork.pathway.measure;

/**
 * A number that somebody's answers came to.
 *
 * @param band      what it is called; null where the scale has no bands
 * @param estimated true where an answer was missing
 */
public record Score(String scale, int value, String band, boolean estimated) {
}

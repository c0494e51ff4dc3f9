/**
 * Counting as the sources of domain K count, and nothing else: no database, no case, no Spring. Whoever reads a number on a screen can read here how it came about and work it out by hand.
 *
 * <p>Owns nothing; publishes values and their rules. Where the NHS has a published way (XmR, small numbers), it is followed to the letter, with its test vectors.
 */
package org.fitnotetowork.insight.statistics;

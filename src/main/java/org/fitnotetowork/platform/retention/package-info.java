/**
 * What is kept for a while only, and its end.
 *
 * <p>Promises that what is over is deleted once a day by the platform's clock, by its owner ({@link org.fitnotetowork.platform.retention.ShortLived}) and once however many nodes there
 * are, and that a row says for good what was deleted, on which day and how much of it (domain J.3). Owns {@code platform.deletion}. The case record itself is not short-lived: years are
 * counted from the end of a case, and a person decides.
 */
package org.fitnotetowork.platform.retention;

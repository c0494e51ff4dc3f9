/**
 * The one door between agencies.
 *
 * <p>Promises that case-file information reaches a screen, a card or a message only where {@code access/who-sees-what.csv} and the person's consent of
 * this moment let it, and that who saw which kind of information, when and why is written down for good. Default: deny.
 * Owns the matrix and the access log; holds no information itself, the capabilities that own it bring it to the door
 * ({@link org.fitnotetowork.platform.disclosure.InformationOwner}).
 * Publishes for counting which kinds of information reached whom: the view {@code platform.published_disclosure}.
 */
package org.fitnotetowork.platform.disclosure;

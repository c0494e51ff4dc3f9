/**
 * Messages out, behind one port.
 *
 * <p>Promises that a message is written in the transaction that gives rise to it and carries no health word: a reference, a date, a question,
 * to an organisation also a link with which it may answer one referral.
 * Owns the outbox; the words of a message go after a while, that it was written stays ({@link org.fitnotetowork.platform.notify.MessageTexts}). Sending over e-mail or text message is a matter of the channel that an installation plugs in; the demonstration shows the outbox.
 */
package org.fitnotetowork.platform.notify;

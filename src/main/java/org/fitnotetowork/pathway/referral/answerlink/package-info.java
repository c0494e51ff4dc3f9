/**
 * The one page of ours that needs no sign-in: a partner's team answers a reminder by the link in it (domain H.4, chaser rule 4).
 *
 * <p>Promises that opening it changes nothing, that it shows a reference, a service and a question and nothing of the person, that it is kept by no browser and found by no search engine,
 * and that a link that nobody sent is answered like any other address that does not exist. What an answer means is decided by
 * {@link org.fitnotetowork.pathway.referral.AnsweringByLink}. Owns nothing.
 */
package org.fitnotetowork.pathway.referral.answerlink;

/**
 * The health-and-work conversation: book it, be reminded, hold it, agree a plan. Voluntary in every part; any question can be left out.
 *
 * <p>Promises that each need the person wants help with ends in a step, a referral or a recorded reason why there is none, which areas count as unmet need; and
 * that a step starts when it is its turn in the person's order (domain H.6). A plan changes whenever it no longer fits, as a new version in which what has begun goes on. Owns the schema {@code conversation}; what it holds is the coaching team's record.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code conversation.published_appointment},
 * {@code conversation.published_plan} and {@code conversation.published_need}, which is the ledger of unmet need.
 */
package org.fitnotetowork.pathway.conversation;

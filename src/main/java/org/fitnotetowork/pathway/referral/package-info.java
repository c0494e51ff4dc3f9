/**
 * Referrals to partner services and what becomes of them: draft, preview, send, remind, call, answer, support, result, or another way.
 *
 * <p>Promises that nothing leaves without the person's live consent at that instant and nothing that the contract for the kind of partner does not name, that every referral ends
 * in a result, a recorded gap or somebody's word, that no clock decides anything for a person, and that a partner hears at once when a referral stops. What happened is kept as
 * events ({@link org.fitnotetowork.pathway.referral.Event}); where a referral stands is derived from them in one place ({@link org.fitnotetowork.pathway.referral.LifeCycle}).
 * Values that people agree on are tables beside the code: {@code referral/life-cycle.csv}, {@code partner-kinds.csv}, {@code reasons.csv}, {@code minimum-data.csv}, {@code directory.csv}.
 * What a partner may do without signing in is answer a reminder by its link, once ({@link org.fitnotetowork.pathway.referral.AnsweringByLink}).
 * Owns the schema {@code referral}: the need is the coaching team's record, answer and support are the partner's. Telling somebody about a service
 * ({@link org.fitnotetowork.pathway.referral.Signposting}) is weaker, kept apart and counted as no referral.
 *
 * <p>Whoever records at the partner how support ended is asked once whether the partner was heard as an equal ({@link org.fitnotetowork.pathway.referral.HearingPartners}). That is no
 * event of the referral and no fact, because it is about the team that would read it: it is counted (M40) and shown in the fourth-aim report.
 *
 * <p>Publishes for counting, without anything that tells who somebody is: the views {@code referral.published_referral}, {@code referral.published_event},
 * {@code referral.published_gap} and {@code referral.published_equal_voice}.
 */
package org.fitnotetowork.pathway.referral;

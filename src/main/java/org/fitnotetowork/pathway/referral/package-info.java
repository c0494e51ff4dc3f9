/**
 * Referrals to partner services and what becomes of them: draft, preview, send, chase, answer, support, result.
 *
 * <p>Promises that nothing leaves without the person's live consent at that instant, that every referral ends in a result, a gap or the person's word, and that
 * a partner hears at once when it stops. The state of a referral is derived from its facts ({@link org.fitnotetowork.pathway.referral.ReferralState}).
 * Owns the schema {@code referral}: the need is the coaching team's record, answer and support are the partner's.
 */
package org.fitnotetowork.pathway.referral;

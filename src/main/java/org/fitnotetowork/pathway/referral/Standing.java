package org.fitnotetowork.pathway.referral;

import java.time.Instant;

/**
 * Where a referral stands and what of its past matters for what may come.
 *
 * @param state   null before there is a draft
 * @param before  where it stood when it was put on hold or ended; null where neither happened
 * @param missed  first appointments that did not take place, since it was taken up again where it was
 * @param started true once somebody came to a first appointment
 * @param since   when it came to stand there; null before there is a draft
 */
public record Standing(ReferralState state, ReferralState before, int missed, boolean started, Instant since) {

    static final Standing NOTHING = new Standing(null, null, 0, false, null);

    /** How a referral that is over is named in reports (as HMPPS' concluder does): never started, started and not finished, finished. Null while it goes on. */
    public enum End { CANCELLED, ENDED_EARLY, COMPLETED }

    public End end() {
        if (state == null || state.isOpen()) {
            return null;
        }
        if (state == ReferralState.COMPLETED || state == ReferralState.OUTCOME_RECORDED) {
            return End.COMPLETED;
        }
        return started ? End.ENDED_EARLY : End.CANCELLED;
    }

    Standing after(Event event, ReferralState reached) {
        var stays = reached == state;
        var leaves = !stays && state != null && state.isOpen() && !isHold(state) && (isHold(reached) || !reached.isOpen());
        return new Standing(reached, leaves ? state : before, missed(event.step()), started || event.step() == Step.ATTEND, stays ? since : event.at());
    }

    /** Whoever is taken up again is offered appointments as at the beginning. */
    private int missed(Step step) {
        return step == Step.REOPEN ? 0 : missed + (step == Step.MISS ? 1 : 0);
    }

    /** A question of the partner; whatever ends the referral meanwhile, it is taken up again where it stood before the question. */
    private static boolean isHold(ReferralState one) {
        return one == ReferralState.ON_HOLD_INFO;
    }
}

package org.fitnotetowork.insight.forecast;

/**
 * A step of a journey as it is gone again.
 *
 * @param id      its number among all, by which it has its luck
 * @param place   number of its place
 * @param way     how the time at it comes about
 * @param gap     days from the end of the step before until it begins
 * @param days    where it only takes time: how long, without end where it went on for longer than was looked at. Where it is in a queue: days after its turn until it ends
 * @param minutes what it takes of a coach
 * @param visit   of a partner's place: days from its end to the first appointment
 * @param earlier of a partner's place: days before it for which the partner had been asked already
 * @param next    what begins when it ends
 */
record Step(int id, int place, Way way, boolean isTakingUp, double gap, double days, double minutes, double visit, double earlier, Step[] next) {

    enum Way {
        /** In the team's queue, for a coach. */
        TEAM,
        /** Begun by whoever of the team does it: takes their time, and waits for nobody. */
        AT_ONCE,
        /** In the queue of a kind of partner, for a place. */
        PARTNER,
        /** Takes as long as it took. */
        TIME
    }
}

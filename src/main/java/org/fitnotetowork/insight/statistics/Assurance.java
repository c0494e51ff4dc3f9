package org.fitnotetowork.insight.statistics;

/** Whether the process as it is can be relied on to reach its target. Needs a target and a direction; without them there is none (domain K.3). */
public enum Assurance {

    CONSISTENTLY_MEETS, CONSISTENTLY_MISSES, HIT_OR_MISS;

    static Assurance of(Limits limits, double target, Better better) {
        if (target > limits.upper()) {
            return better == Better.HIGHER ? CONSISTENTLY_MISSES : CONSISTENTLY_MEETS;
        }
        if (target < limits.lower()) {
            return better == Better.HIGHER ? CONSISTENTLY_MEETS : CONSISTENTLY_MISSES;
        }
        return HIT_OR_MISS;
    }
}

package org.fitnotetowork.insight.statistics;

/** How a point is coloured, and, for the last one, which icon the chart gets. The side of the mean decides, also where a trend is what was seen (domain K.3). */
public enum Variation {

    COMMON_CAUSE, IMPROVEMENT_HIGH, IMPROVEMENT_LOW, CONCERN_HIGH, CONCERN_LOW, NEUTRAL_HIGH, NEUTRAL_LOW;

    static Variation of(boolean specialCause, int side, Better better) {
        if (!specialCause) {
            return COMMON_CAUSE;
        }
        return switch (better) {
            case NEITHER -> side > 0 ? NEUTRAL_HIGH : NEUTRAL_LOW;
            case HIGHER -> side > 0 ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case LOWER -> side < 0 ? IMPROVEMENT_LOW : CONCERN_HIGH;
        };
    }
}

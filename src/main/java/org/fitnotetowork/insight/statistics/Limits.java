package org.fitnotetowork.insight.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Between which values a process that nothing special happens to will be found: XmR as the NHS package <i>Making Data Count</i> computes it (domain K.3).
 *
 * @param movingRange the average step from one value to the next, without the steps that are themselves out of the ordinary
 */
public record Limits(double mean, double movingRange) {

    private static final double TO_LIMIT = 2.66;
    private static final double TO_NEAR = 2 * TO_LIMIT / 3;
    private static final double OUT_OF_THE_ORDINARY = 3.267;

    /** Seven times 0.1 adds up to a little more than 0.7 for a machine; such a remainder is no side of the mean and no crossing of a limit. */
    private static final double REMAINDER = 1e-9;

    /** Of at least one value. Steps are screened once, the mean is not. */
    static Limits of(List<Double> values, boolean screened) {
        var steps = IntStream.range(1, values.size()).mapToDouble(i -> Math.abs(values.get(i) - values.get(i - 1))).toArray();
        var average = average(steps);
        var ordinary = screened ? Arrays.stream(steps).filter(step -> step < OUT_OF_THE_ORDINARY * average).toArray() : steps;
        return new Limits(average(values.stream().mapToDouble(Double::doubleValue).toArray()), average(ordinary));
    }

    private static double average(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** The process limit below. Below zero for many counts: a chart draws it at zero, a rule goes by its real value. */
    public double lower() {
        return mean - TO_LIMIT * movingRange;
    }

    public double upper() {
        return mean + TO_LIMIT * movingRange;
    }

    public double nearLower() {
        return mean - TO_NEAR * movingRange;
    }

    public double nearUpper() {
        return mean + TO_NEAR * movingRange;
    }

    /** 1 above the mean, -1 below, 0 on it. */
    int side(double value) {
        return isAbove(value, mean) ? 1 : isAbove(mean, value) ? -1 : 0;
    }

    boolean isOutside(double value) {
        return isAbove(value, upper()) || isAbove(lower(), value);
    }

    /** Within the limits, but in the outer third. */
    boolean isClose(double value) {
        return !isOutside(value) && (isAbove(value, nearUpper()) || isAbove(nearLower(), value));
    }

    private static boolean isAbove(double value, double other) {
        return value - other > REMAINDER * Math.max(1, Math.abs(other));
    }
}

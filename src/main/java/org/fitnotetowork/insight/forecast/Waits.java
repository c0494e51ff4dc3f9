package org.fitnotetowork.insight.forecast;

import java.util.Arrays;
import org.fitnotetowork.insight.statistics.NearestRank;

/** Waits by the week in which they began, of all runs together. Whoever still waits at the end counts as one who waits longer than anybody. */
final class Waits {

    /** Longer waits are counted with this one; a run ends before. */
    private static final int LONGEST = 800;

    private final int[] began;
    private final int[][] ended;

    Waits(int weeks) {
        began = new int[weeks];
        ended = new int[weeks][LONGEST + 1];
    }

    void begin(double moment) {
        var week = week(moment);
        if (week >= 0) {
            began[week]++;
        }
    }

    void end(double beganAt, double days) {
        var week = week(beganAt);
        if (week >= 0) {
            ended[week][(int) Math.min(LONGEST, Math.max(0, days))]++;
        }
    }

    private int week(double moment) {
        var week = (int) Math.floor(moment / 7);
        return week < began.length ? week : -1;
    }

    /** By nearest rank, in whole days; null where nobody began, or where so many have not come to an end. */
    Integer percentile(int week, int p) {
        return percentile(p, began[week], ended[week]);
    }

    /** The same of all weeks together. */
    Integer percentile(int p) {
        var sum = new int[LONGEST + 1];
        Arrays.stream(ended).forEach(week -> Arrays.setAll(sum, days -> sum[days] + week[days]));
        return percentile(p, Arrays.stream(began).sum(), sum);
    }

    int count() {
        return Arrays.stream(began).sum();
    }

    /** Of those that have ended. */
    double mean() {
        double days = 0;
        long waits = 0;
        for (var week : ended) {
            for (var day = 0; day <= LONGEST; day++) {
                days += (double) day * week[day];
                waits += week[day];
            }
        }
        return days / waits;
    }

    private static Integer percentile(int p, int began, int[] ended) {
        var rank = NearestRank.of(p, began);
        long passed = 0;
        for (var day = 0; day <= LONGEST && began > 0; day++) {
            passed += ended[day];
            if (passed >= rank) {
                return day;
            }
        }
        return null;
    }
}

package org.fitnotetowork.insight.forecast;

import java.util.Arrays;
import org.fitnotetowork.insight.statistics.NearestRank;

/** What runs come to, week by week. */
final class Tally {

    private final Waits takingUp;
    private final Waits appointment;
    private final int[][] people;
    private final long[] standing;

    Tally(int weeks, int runs, int places) {
        takingUp = new Waits(weeks);
        appointment = new Waits(weeks);
        people = new int[weeks][runs];
        standing = new long[places];
    }

    /** Until somebody of the team takes a person up. */
    Waits takingUp() {
        return takingUp;
    }

    /** From asking a partner until the first appointment. */
    Waits appointment() {
        return appointment;
    }

    int weeks() {
        return people.length;
    }

    void weekEnds(int week, int run, int open) {
        people[week][run] = open;
    }

    /** Where people stand when the last week of a run ends. */
    void stand(int[] waiting) {
        Arrays.setAll(standing, place -> standing[place] + waiting[place]);
    }

    /** People on their way at the end of the week, by nearest rank over runs. */
    int people(int week, int p) {
        var runs = people[week].clone();
        Arrays.sort(runs);
        return runs[(int) NearestRank.of(p, runs.length) - 1];
    }

    double meanOfPeople() {
        return Arrays.stream(people).flatMapToInt(Arrays::stream).average().orElse(0);
    }

    /** How many stand at a place at the end, in the middle of runs. */
    double standingAt(int place) {
        return (double) standing[place] / people[0].length;
    }
}

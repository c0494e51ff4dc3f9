package org.fitnotetowork.insight.forecast;

import java.util.Arrays;

/** Who has what to do on which day: stays that somebody is at, each to end or to join a queue at a moment. Days come in order, and within a day who was put down first comes first. */
final class Agenda {

    private static final int NOBODY = -1;

    private final int[] firstOf;
    private final int[] lastOf;
    private int[] following = new int[1_024];
    private int[] people = new int[1_024];
    private Step[] steps = new Step[1_024];
    private double[] began = new double[1_024];
    private double[] moments = new double[1_024];
    private int used;
    private int free = NOBODY;
    private int today;

    Agenda(int days) {
        firstOf = new int[days];
        lastOf = new int[days];
        Arrays.fill(firstOf, NOBODY);
    }

    /** A stay that somebody is at since the moment; it has a number until it is {@link #forget forgotten}. */
    int stay(int person, Step step, double since) {
        var stay = free;
        if (stay == NOBODY) {
            stay = used++;
            grow();
        } else {
            free = following[stay];
        }
        people[stay] = person;
        steps[stay] = step;
        began[stay] = since;
        return stay;
    }

    void forget(int stay) {
        following[stay] = free;
        free = stay;
    }

    void dayBegins(int day) {
        today = day;
    }

    /** What is overdue comes today, and what lies beyond the last day never. */
    void putDown(int stay, double moment) {
        moments[stay] = Math.max(today, moment);
        if (moment < firstOf.length) {
            var day = Math.max(today, (int) Math.floor(moment));
            following[stay] = NOBODY;
            if (firstOf[day] == NOBODY) {
                firstOf[day] = stay;
            } else {
                following[lastOf[day]] = stay;
            }
            lastOf[day] = stay;
        }
    }

    /** The next of today, to which more may be put down meanwhile; negative where there is none. */
    int next() {
        var stay = firstOf[today];
        if (stay != NOBODY) {
            firstOf[today] = following[stay];
        }
        return stay;
    }

    int person(int stay) {
        return people[stay];
    }

    Step step(int stay) {
        return steps[stay];
    }

    double began(int stay) {
        return began[stay];
    }

    double moment(int stay) {
        return moments[stay];
    }

    private void grow() {
        if (used > following.length) {
            var wider = 2 * following.length;
            following = Arrays.copyOf(following, wider);
            people = Arrays.copyOf(people, wider);
            steps = Arrays.copyOf(steps, wider);
            began = Arrays.copyOf(began, wider);
            moments = Arrays.copyOf(moments, wider);
        }
    }
}

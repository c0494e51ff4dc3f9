package org.fitnotetowork.insight.forecast;

/** Somebody at a step, in a run. */
final class Errand {

    enum Then { BEGINS, IS_READY, ENDS }

    final int person;
    final Step step;

    /** When they came to the step, in days since the run began. */
    final double began;

    /** What comes next, and when. */
    Then then;
    double moment;

    Errand(int person, Step step, double began) {
        this.person = person;
        this.step = step;
        this.began = began;
    }
}

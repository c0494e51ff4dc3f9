package org.fitnotetowork.pathway.safeguarding;

/** How soon people act. The first of several is the one that holds (domain F7). */
public enum Level {

    /** At once. */
    P0,
    /** The same day. */
    P1,
    /** Within two working days. */
    P2;

    /** While somebody may come to harm today, work can wait. */
    public boolean pausesWorkSteps() {
        return this != P2;
    }
}

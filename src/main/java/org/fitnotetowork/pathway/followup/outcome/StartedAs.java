package org.fitnotetowork.pathway.followup.outcome;

/** Where somebody stood with work when support began; it decides which outcomes can be theirs (domain I.3). */
public enum StartedAs {

    OUT_OF_WORK, OFF_SICK, AT_RISK;

    boolean hadAJob() {
        return this != OUT_OF_WORK;
    }
}

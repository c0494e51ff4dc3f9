package org.fitnotetowork.pathway.fitnote;

/** What the clinician ticked: exactly one of the two. "Fit for work" is not among them since 2010. */
public enum Advice {

    NOT_FIT("Not fit for work"), MAY_BE_FIT("May be fit for work");

    private final String words;

    Advice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.fitnotetowork.platform.area;

/** What a body or a service goes by when it says who is one of its people: the boundaries of the three do not agree (domain B7). */
public enum Basis {

    /** The GP practice where the person is registered decides which NHS body is responsible. */
    PRACTICE("The GP practice"),
    /** Where the person lives decides which council is. */
    RESIDENCE("The home"),
    /** Jobcentres have districts of their own. */
    JOBCENTRE("The jobcentre");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

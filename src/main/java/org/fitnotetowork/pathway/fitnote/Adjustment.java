package org.fitnotetowork.pathway.fitnote;

/** What would help at work, as the four boxes of the form name it. */
public enum Adjustment {

    PHASED_RETURN("a phased return"), ALTERED_HOURS("altered hours"), AMENDED_DUTIES("amended duties"), WORKPLACE_ADAPTATIONS("workplace adaptations");

    private final String words;

    Adjustment(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.fitnotetowork.platform.model;

/**
 * A rule that a file breaks, told so that whoever saved it can mend it.
 *
 * @param file     its name within the folder
 * @param rule     the rule, as a designer would say it
 * @param sentence which element breaks it, and how
 * @param mend     what to do
 */
public record Finding(String file, String rule, String sentence, String mend) {

    static Finding of(String file, String rule, String sentence) {
        return new Finding(file, rule, sentence, Mending.of(rule, sentence));
    }

    @Override
    public String toString() {
        return file + ": " + sentence + " Rule: " + rule + ". To mend it: " + mend;
    }
}

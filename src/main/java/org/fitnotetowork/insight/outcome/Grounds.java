package org.fitnotetowork.insight.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.fitnotetowork.insight.Refused;

/**
 * On what an agreement stands, whatever it is about: where its figure comes from, who agreed it for the partnership and when.
 *
 * @param agreedOn null where it could not be read: then that has been said
 */
record Grounds(String source, String agreedBy, LocalDate agreedOn) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    /** As somebody typed them. What cannot be read becomes a problem at its field. */
    static Grounds read(Refused.Gathering problems, String about, String source, String agreedBy, String agreedOn, LocalDate today) {
        var from = words(source);
        problems.add("source", !isOfLength(from), "Say in at most 200 characters where the " + about + " comes from, for example a study or an account, and its year.");
        var by = words(agreedBy);
        problems.add("agreedBy", !isOfLength(by) || by.chars().noneMatch(Character::isLetter), "Write the first and last name of the person who agreed the " + about + " for the partnership.");
        var on = day(agreedOn);
        problems.add("agreedOn", on == null || on.isAfter(today), "Give the day on which it was agreed. It is not in the future.");
        return new Grounds(from, by, on);
    }

    static boolean isOfLength(String words) {
        return words.length() >= SHORTEST && words.length() <= LONGEST;
    }

    static String words(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(words(typed));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}

package org.fitnotetowork.platform.disclosure;

import java.util.Set;
import org.fitnotetowork.platform.access.SignedIn;

/**
 * Who reads, and what for.
 *
 * @param purpose      the form, card or message that shows the information
 * @param safeguarding true only within a task of the human safeguarding route
 */
public record Reader(String user, Set<String> organisations, Recipient recipient, String purpose, boolean safeguarding) {

    public static Reader of(SignedIn person, String purpose, boolean safeguarding) {
        return new Reader(person.id(), person.organisations(), person.role() == null ? null : Recipient.of(person.role()), purpose, safeguarding);
    }
}

package org.fitnotetowork.platform.disclosure;

import java.util.Objects;

/**
 * One piece of case-file information, on its way to the door.
 *
 * @param key          the name under which forms show it
 * @param value        what forms take: text, number, boolean, ISO date text, or a list of these; never null
 * @param organisation who recorded it
 * @param recordedFor  the role that recorded it; null where it is the case's own
 */
public record Fact(String caseReference, String key, Item item, Object value, String organisation, Recipient recordedFor) {

    public Fact {
        Objects.requireNonNull(value, key);
    }

    public Fact(String caseReference, String key, Item item, Object value, String organisation) {
        this(caseReference, key, item, value, organisation, null);
    }
}

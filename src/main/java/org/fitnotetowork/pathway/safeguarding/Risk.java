package org.fitnotetowork.pathway.safeguarding;

import java.time.Instant;

/**
 * A risk as it stands.
 *
 * @param endedAt when a person said that it is over; null while it is open. Nothing else ends it.
 */
public record Risk(String reference, String caseReference, String organisation, Level level, Instant raisedAt, Instant actBy, Instant handedOverAt, Instant endedAt) {

    public boolean isOpen() {
        return endedAt == null;
    }
}

package org.fitnotetowork.pathway.consent.request;

import java.time.LocalDate;

/**
 * How the person was told of the request.
 *
 * @param on      null where they could not be told; {@code notTold} then says why
 */
public record Telling(LocalDate on, How how, String notTold) {

    public enum How { IN_PERSON, PHONE, LETTER, OTHER }
}

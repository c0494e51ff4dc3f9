package org.fitnotetowork.pathway.conversation;

import java.time.LocalDate;

/**
 * A need that no service could meet, as an area counts it: nothing in it leads to the person (domain H.0, L.5 15).
 *
 * @param place code of the area
 * @param since day of the first plan in which nothing was possible
 */
public record UnmetNeed(Domain need, Reason reason, String place, LocalDate since) {

    public enum Reason { NO_SERVICE, CLOSED_LIST, ELIGIBILITY, DISTANCE, LANGUAGE, ACCESS }
}

package org.fitnotetowork.pathway.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a referral ended or stopped (domain H.3), a row of {@code referral/reasons.csv}.
 *
 * @param words         what whoever gives the reason reads
 * @param told          what the coach reads of it; empty where nobody is told
 * @param reroute       the way that the decision table {@code rereferral} takes; empty where it takes none
 * @param countsAgainst what the reason teaches us about; never the person
 * @param parkDays      how long the service is not recommended again for this person; null until it is looked at anew
 * @param validTo       null where the reason is in use without an end
 */
public record Reason(String code, Event.Actor usableBy, String use, String words, String told, boolean commentNeeded, String reroute, Against countsAgainst, Integer parkDays,
                     LocalDate validFrom, LocalDate validTo) {

    public enum Against { DIRECTORY, CAPACITY, PATHWAY, REFERRER, NOTHING }

    boolean isFor(Step step, LocalDate day) {
        return List.of(use.split(" ")).contains(step.name()) && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}

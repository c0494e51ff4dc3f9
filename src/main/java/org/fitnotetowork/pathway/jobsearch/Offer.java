package org.fitnotetowork.pathway.jobsearch;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A job offer and what the person says to it.
 *
 * @param preferencesHonoured 0 to 10, as the person sees it; null where they did not say
 * @param adjustments         what is to be ready before the first day; null where nothing is
 */
public record Offer(boolean accepted, BetterOffTalk betterOffTalk, Integer preferencesHonoured, String adjustments, LocalDate startsOn, BigDecimal hoursPerWeek) {

    /** Whether the person has talked with somebody about benefits and pay before they say yes; theirs to want or not. */
    public enum BetterOffTalk { DONE, NOT_WANTED, NOT_YET }
}

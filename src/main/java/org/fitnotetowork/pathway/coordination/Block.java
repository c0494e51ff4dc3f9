package org.fitnotetowork.pathway.coordination;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * Something in a plan that stands still (domain H.6).
 *
 * @param item          reference of the referral or line of the plan; {@link #WHOLE_PLAN} where none is meant
 * @param blockingParty code of an organisation; {@link #EMPLOYER} or {@link #OUTSIDE} where it is none of the partnership's
 * @param raisedIn      the organisation that raised it
 * @param lead          the organisation that led the case at that time
 * @param since         first day on which it stood still; may lie before the day it was raised
 * @param clearedOn     null while it stands
 */
public record Block(String reference, String caseReference, String item, String blockingParty, Kind kind, String raisedIn, String lead, LocalDate since, LocalDate clearedOn) {

    public static final String WHOLE_PLAN = "PLAN";
    public static final String EMPLOYER = "EMPLOYER";
    public static final String OUTSIDE = "OUTSIDE";

    public enum Kind {

        WAIT_LIST("a waiting list"), MISSING_INFO("information is missing"), MISSING_CONSENT("the person's agreement is missing"), EMPLOYER_NO_REPLY("the employer does not reply"),
        DATA_SHARING("information may not be passed on"), FUNDING("nobody pays for it"), ELIGIBILITY("the person does not meet the criteria"), DNA("the person did not attend"),
        PARTNER_CLOSED("the service is closed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean isOpen() {
        return clearedOn == null;
    }

    /** Calendar days that it has stood still, for the measure "block days" (domain K, M20); the day of clearing does not count. */
    public long days(LocalDate today) {
        return DAYS.between(since, isOpen() ? today : clearedOn);
    }
}

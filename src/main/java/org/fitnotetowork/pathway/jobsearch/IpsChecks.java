package org.fitnotetowork.pathway.jobsearch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What the data say about the principles of individual placement and support (domain G9). They measure our service, never the person.
 *
 * @param firstEmployerContactOn null where no employer has been reached yet
 * @param betterOffTalk          null where no offer has come yet
 * @param preferencesHonoured    null where the person did not say
 */
public record IpsChecks(LocalDate goalAgreedOn, LocalDate firstEmployerContactOn, Offer.BetterOffTalk betterOffTalk, Integer preferencesHonoured, int talksAtWork) {

    private static final int RAPID_DAYS = 30;

    /** Days from the goal to the first employer contact, or to {@code today} where there was none. */
    public long daysToFirstEmployerContact(LocalDate today) {
        return ChronoUnit.DAYS.between(goalAgreedOn, firstEmployerContactOn == null ? today : firstEmployerContactOn);
    }

    /** Rapid search: an employer is reached within 30 days. False only once it is too late. */
    public boolean isRapid(LocalDate today) {
        return daysToFirstEmployerContact(today) <= RAPID_DAYS;
    }

    /** In plain lines, for the adviser. */
    public String inWords(LocalDate today) {
        var lines = new ArrayList<>(List.of(firstEmployerContactOn == null
                ? "No employer reached yet, " + daysToFirstEmployerContact(today) + " days after the goal was agreed." + (isRapid(today) ? "" : " We aim for 30 days: what holds us up?")
                : "First employer reached after " + daysToFirstEmployerContact(today) + " days" + (isRapid(today) ? "." : "; we aim for 30.")));
        if (betterOffTalk != null) {
            lines.add(betterOffTalk == Offer.BetterOffTalk.NOT_YET ? "Benefits and pay were not talked about before the offer was answered." : "Benefits and pay: talked about, or not wanted.");
        }
        if (preferencesHonoured != null) {
            lines.add("Preferences honoured: " + preferencesHonoured + " of 10.");
        }
        if (talksAtWork > 0) {
            lines.add("Talks since the job began: " + talksAtWork + ".");
        }
        return String.join("\n", lines);
    }
}

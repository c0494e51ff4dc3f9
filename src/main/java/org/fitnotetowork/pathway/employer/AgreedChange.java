package org.fitnotetowork.pathway.employer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A change at work that the employer agreed to.
 *
 * @param id       of the employer's last word about it
 * @param agreedOn since when it is agreed
 */
public record AgreedChange(String id, String detail, LocalDate agreedOn) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    /** What to do about a day on which it cannot have been put in place; empty where it can. */
    public Optional<String> problemWith(LocalDate inPlaceSince, LocalDate today) {
        if (inPlaceSince.isAfter(today)) {
            return Optional.of("This day has not come yet. Leave it empty until the change is in place.");
        }
        return inPlaceSince.isBefore(agreedOn) ? Optional.of("This change was agreed on " + DAY.format(agreedOn) + ". Give that day or a later one.") : Optional.empty();
    }
}

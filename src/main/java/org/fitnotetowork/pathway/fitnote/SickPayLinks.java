package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;

/**
 * How the law counts spells of sickness for statutory sick pay, {@code rates/sick-pay-spells.csv} (domain C4 E4, G5).
 *
 * @param effectiveFrom     first day of a spell from which the row holds, until the next row begins
 * @param shortestSpellDays days of sickness in a row that make a spell; fewer neither count nor link
 * @param largestGapDays    days between two spells that still link
 * @param longestWeeks      weeks of sick pay in a series of linked spells
 * @param longestYears      years after which a series ends
 * @param selfCertifiedDays days for which nobody may ask for a note
 */
public record SickPayLinks(LocalDate effectiveFrom, int shortestSpellDays, int largestGapDays, int longestWeeks, int longestYears, int selfCertifiedDays, LocalDate checkedOn, String source) {

    private static final List<SickPayLinks> ROWS = TableFile.read(new ClassPathResource("rates/sick-pay-spells.csv"), SickPayLinks.class);

    /** What holds for a spell that begins on the day. */
    public static SickPayLinks on(LocalDate day) {
        return ROWS.stream().filter(row -> !row.effectiveFrom.isAfter(day)).reduce((earlier, later) -> later).orElse(ROWS.get(0));
    }
}

package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;

/**
 * How the clinician came to know.
 *
 * @param basis        IN_PERSON, TELEPHONE, VIDEO or WRITTEN_REPORT
 * @param reportAuthor null without a written report
 * @param reportDate   null without a written report
 */
public record Assessment(LocalDate on, String basis, String reportAuthor, LocalDate reportDate) {

    boolean restsOnUnnamedReport() {
        return "WRITTEN_REPORT".equals(basis) && (reportAuthor == null || reportDate == null);
    }
}

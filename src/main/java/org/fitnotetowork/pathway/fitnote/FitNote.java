package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A statement of fitness for work as a clinician issued it. The platform never decides fitness: it stores what was certified.
 *
 * @param number     what a copy names, for example {@code HW-2026-000123-N1}
 * @param superseded true where a newer statement has taken its place
 */
public record FitNote(String number, String caseReference, Advice advice, DateRange period, LocalDate assessedOn, LocalDate statementOn, boolean superseded) {

    /** The newer statement prevails; on the same day the one that rests on the later assessment (V22). */
    static final Comparator<FitNote> BY_WEIGHT = Comparator.comparing(FitNote::statementOn).thenComparing(FitNote::assessedOn);

    /** True where {@code day} lies in the certified period. A note until 3 June no longer applies on 4 June. */
    public boolean covers(LocalDate day) {
        return period.contains(day);
    }
}

package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.NewPerson;

/**
 * A statement of fitness for work as somebody has just written it down, before it is checked: dates may be missing or contradict each other.
 *
 * @param comments      null where nothing was written
 * @param firstDay      null where nothing was written
 * @param lastDay       null where nothing was written or the note has no end
 * @param backdateBasis null where nothing was chosen
 * @param firstDayOff   since when the person says they are off work, which nobody certifies; null where nothing was written
 */
public record Statement(NewPerson patient, Assessment assessment, String condition, Advice advice, Set<Adjustment> adjustments, String comments, PeriodType periodType,
                        LocalDate firstDay, LocalDate lastDay, String reassess, boolean sixMonths, String backdateBasis, LocalDate statementOn, Certifier certifier, LocalDate firstDayOff) {

    /** The certified period; throws {@link IllegalArgumentException} where the dates make none, which the rules refuse before. */
    public DateRange period() {
        return new DateRange(firstDay, lastDay);
    }

    /** True where the dates make a period. */
    boolean hasPeriod() {
        return firstDay != null && (lastDay == null ? periodType == PeriodType.INDEFINITE : !lastDay.isBefore(firstDay));
    }
}

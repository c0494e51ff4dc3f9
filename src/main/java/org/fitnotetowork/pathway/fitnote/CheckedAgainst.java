package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.platform.area.AreaValues;

/**
 * What a statement is compared with.
 *
 * @param area       what the practice's area has set, today
 * @param earlier    every note of the person that we know
 * @param timeOff    every period off work that we know of, whether a note certifies it or the person says it
 * @param atWork     true where the person is recorded as at work on one of the certified days
 * @param copyOf     number of the statement that this one copies, as written; null for a statement of its own
 * @param copyKnown  true where that statement exists and is the person's
 */
record CheckedAgainst(LocalDate today, AreaValues area, List<FitNote> earlier, List<DateRange> timeOff, boolean atWork, String copyOf, boolean copyKnown) {
}

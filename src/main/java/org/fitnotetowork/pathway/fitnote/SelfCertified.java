package org.fitnotetowork.pathway.fitnote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Days off work that nobody had to certify: from the day that the person names to the day before the next note (domain C4, E2). */
final class SelfCertified {

    private SelfCertified() {
    }

    /**
     * Every period off work that we know of: the notes, and what the person says came before them.
     *
     * @param firstDays as they were said, in that order; the last word about a note holds, and a day that a note certifies takes an earlier word back where it is the note's first
     */
    static List<DateRange> with(Collection<DateRange> notes, List<LocalDate> firstDays) {
        var before = new LinkedHashMap<LocalDate, DateRange>();
        for (var day : firstDays) {
            if (notes.stream().anyMatch(note -> note.contains(day))) {
                before.remove(day);
            } else {
                notes.stream().map(DateRange::firstDay).filter(day::isBefore).min(Comparator.naturalOrder()).ifPresent(note -> before.put(note, new DateRange(day, note.minusDays(1))));
            }
        }
        var off = new ArrayList<>(notes);
        off.addAll(before.values());
        return off;
    }
}

package org.fitnotetowork.pathway.fitnote;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fitnotetowork.platform.taskform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the first day off work as the person says it, for the days before the first note that only the person can tell of. */
@Service
@Transactional
public class FirstDaysOff {

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstDaysOff(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is wrong with the day; nothing where none is given. */
    public Optional<Problem> check(LocalDate firstDayOff) {
        return firstDayOff == null || !firstDayOff.isAfter(LocalDate.now(clock)) ? Optional.empty()
                : Optional.of(Problem.refuse("firstDayOff", "E2", "Give a day up to today, or leave it empty."));
    }

    /** As {@link #check(LocalDate)}, for somebody who hands in a note that begins on a day. */
    Optional<Problem> check(LocalDate firstDayOff, LocalDate noteBegins, List<DateRange> earlier) {
        if (firstDayOff == null || noteBegins == null) {
            return check(firstDayOff);
        }
        if (firstDayOff.isAfter(noteBegins)) {
            return Optional.of(Problem.refuse("firstDayOff", "E2", "Give a day before the note begins, or leave it empty."));
        }
        var uncertified = SelfCertified.with(withNote(earlier, noteBegins), List.of(firstDayOff)).stream().filter(period -> noteBegins.minusDays(1).equals(period.lastDay()))
                .filter(period -> period.firstDay().equals(firstDayOff)).mapToLong(period -> ChronoUnit.DAYS.between(period.firstDay(), noteBegins)).findFirst().orElse(0);
        var allowed = SickPayLinks.on(firstDayOff).selfCertifiedDays();
        return uncertified <= allowed ? Optional.empty()
                : Optional.of(Problem.confirm("firstDayOff", "E2", "An employer may ask for a note after " + allowed + " days. Confirm if the person was off work all the time since this day."));
    }

    private static List<DateRange> withNote(List<DateRange> earlier, LocalDate noteBegins) {
        var notes = new ArrayList<>(earlier);
        notes.add(new DateRange(noteBegins, noteBegins));
        return notes;
    }

    /** Records what the person says; nothing where no day is given or it was said already. */
    public void record(String caseReference, LocalDate firstDayOff, String organisation, String by) {
        if (firstDayOff != null && !said(new String[] {caseReference}).stream().reduce((earlier, later) -> later).filter(firstDayOff::equals).isPresent()) {
            jdbc.sql("insert into fitnote.first_day_off (case_reference, first_day, organisation, recorded_at, recorded_by) values (:reference, :day, :organisation, :now, :by)")
                    .param("reference", caseReference).param("day", firstDayOff).param("organisation", organisation).param("now", Timestamp.from(clock.instant())).param("by", by).update();
        }
    }

    /** Every period off work that these notes of one person certify, and what the person says came before them. */
    @Transactional(readOnly = true)
    public List<DateRange> timeOff(List<FitNote> notes) {
        return SelfCertified.with(notes.stream().map(FitNote::period).toList(), said(notes.stream().map(FitNote::caseReference).distinct().toArray(String[]::new)));
    }

    /** The days that were said in these cases, in that order. */
    List<LocalDate> said(String[] caseReferences) {
        return jdbc.sql("select first_day from fitnote.first_day_off where case_reference = any(:references) order by id").param("references", caseReferences)
                .query((row, index) -> row.getObject("first_day", LocalDate.class)).list();
    }
}

package org.fitnotetowork.pathway.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.fitnotetowork.platform.area.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when the team was in contact with a person, and says by which day it should be again. It asks the team and never the person. */
@Service
@Transactional
public class KeepingContact {

    private static final String PAUSED_UNTIL = "pausedUntil";

    private final JdbcClient jdbc;
    private final StoredAnswers answers;
    private final WorkingDays workingDays;
    private final Clock clock;

    KeepingContact(JdbcClient jdbc, StoredAnswers answers, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * Somebody of the organisation has been in contact with the person, by doing this task.
     *
     * @param minutes for how long; null where nobody said
     */
    public void happened(String caseReference, String task, Integer minutes, String organisation, String by) {
        jdbc.sql("insert into casefile.contact (case_reference, task, minutes, organisation, recorded_at, recorded_by) values (:reference, :task, :minutes, :organisation, :now, :by)")
                .param("reference", caseReference).param("task", task).param("minutes", minutes).param("organisation", organisation).param("now", Timestamp.from(clock.instant())).param("by", by).update();
    }

    /**
     * The day by which somebody is in contact again; no sooner than the person wants to.
     *
     * @param within  working days after the last contact; after today where there has been none
     * @param atLeast working days from today that pass in any case, so that a try in vain is not repeated the same day
     */
    @Transactional(readOnly = true)
    public LocalDate nextBy(String caseReference, int within, int atLeast) {
        var byRule = workingDays.after(last(caseReference), within);
        return Stream.of(byRule, inWorkingDays(atLeast), workingDays.after(pauseNamedLast(caseReference), 0)).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** True where the last contact is not yet so many working days ago, or the person wants to be left in peace. */
    @Transactional(readOnly = true)
    public boolean isKept(String caseReference, int within) {
        return workingDays.after(last(caseReference), within).isAfter(today()) || pauseNamedLast(caseReference).isAfter(today());
    }

    /** The working day that is so many working days away. */
    public LocalDate inWorkingDays(int days) {
        return workingDays.after(today(), days);
    }

    private LocalDate last(String caseReference) {
        return jdbc.sql("select max(recorded_at) from casefile.contact where case_reference = :reference").param("reference", caseReference)
                .query((row, index) -> row.getTimestamp(1) == null ? today() : row.getTimestamp(1).toInstant().atZone(clock.getZone()).toLocalDate()).single();
    }

    /** The day until which the person wants to be left in peace by the organisation; empty where they pause no longer, or have told another one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> pausedUntil(String caseReference, String organisation) {
        return answers.latest(caseReference, PAUSED_UNTIL).filter(answer -> answer.organisation().equals(organisation)).map(KeepingContact::day).filter(day -> day.isAfter(today()));
    }

    /** The day that the person has named last, gone by or not; today where they have named none. */
    @Transactional(readOnly = true)
    public LocalDate pauseNamedLast(String caseReference) {
        return answers.latest(caseReference, PAUSED_UNTIL).map(KeepingContact::day).orElseGet(this::today);
    }

    private static LocalDate day(StoredAnswers.Stored answer) {
        return LocalDate.parse((String) answer.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.fitnotetowork.pathway.fitnote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.pathway.casefile.WorkStatus;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.fitnotetowork.platform.engine.Decisions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What triage learns from the note that was recorded last; nothing in a case without one, where the case file's own facts hold. */
@Component
@Order(20)
class FitNoteFacts implements CaseFacts {

    private static final Set<String> NO_CONVERSATION = Set.of("PALLIATIVE", "IN_HOSPITAL");

    private record Latest(String number, String nhsNumber, String offer, String offerReason, boolean copied) {
    }

    private final JdbcClient jdbc;
    private final FitNotes notes;
    private final FirstDaysOff firstDaysOff;
    private final CaseFiles files;
    private final Decisions decisions;
    private final Clock clock;

    FitNoteFacts(JdbcClient jdbc, FitNotes notes, FirstDaysOff firstDaysOff, CaseFiles files, Decisions decisions, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.firstDaysOff = firstDaysOff;
        this.files = files;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        return jdbc.sql("""
                select number, nhs_number, offer, offer_reason, exists(select 1 from fitnote.copy c where c.case_reference = n.case_reference and c.recorded_at > n.recorded_at) as copied
                from fitnote.fit_note n where case_reference = :reference order by recorded_at desc, number desc limit 1""")
                .param("reference", caseReference).query((row, index) -> latest(row)).optional().map(note -> facts(caseReference, note)).orElse(Map.of());
    }

    private Map<String, Object> facts(String caseReference, Latest latest) {
        var all = notes.of(new NhsNumber(latest.nhsNumber()));
        var note = all.stream().filter(one -> one.number().equals(latest.number())).findFirst().orElseThrow();
        var timeOff = firstDaysOff.timeOff(all);
        var facts = new HashMap<String, Object>();
        facts.put("offer", latest.offer());
        facts.put("advice", note.advice().name());
        facts.put("weeksOff", Episode.around(note.period(), timeOff).weeks(LocalDate.now(clock)));
        if (isSickPayEnding(caseReference, note, timeOff)) {
            facts.put("workSituation", "EMPLOYED_JOB_AT_RISK");
        }
        endsInDays(note).ifPresent(days -> facts.put("noteEndsInDays", days));
        if (latest.copied()) {
            // A copy asks for nothing: it neither opens a case nor speaks to an open one.
            facts.put("offer", "ALREADY_SUPPORTED");
            facts.put("standing", "NEW");
        } else if (NO_CONVERSATION.contains(String.valueOf(latest.offerReason())) && !files.get(caseReference).isLed()) {
            facts.put("standing", "PALLIATIVE_OR_INPATIENT");
        }
        return facts;
    }

    /** Rule T8 of triage counts sick pay that soon ends as a risk to the job, like notice or a capability meeting, which the case file knows of. */
    private boolean isSickPayEnding(String caseReference, FitNote note, List<DateRange> timeOff) {
        var offSick = files.workStatus(caseReference).filter(WorkStatus.EMPLOYED_OFF_SICK.name()::equals).isPresent();
        return SickPaySeries.around(note.period(), timeOff).paidUntil().map(day -> (int) ChronoUnit.DAYS.between(LocalDate.now(clock), day))
                .filter(left -> Boolean.TRUE.equals(decisions.ask("sick-pay-ending", Map.of("offSick", offSick, "sickPayDaysLeft", left)).get(0).get("ending"))).isPresent();
    }

    /** Empty where it has no last day or has ended: then another sign speaks. */
    private Optional<Integer> endsInDays(FitNote note) {
        return Optional.ofNullable(note.period().lastDay()).map(last -> (int) ChronoUnit.DAYS.between(LocalDate.now(clock), last)).filter(days -> days >= 0);
    }

    private static Latest latest(ResultSet row) throws SQLException {
        return new Latest(row.getString("number"), row.getString("nhs_number"), row.getString("offer"), row.getString("offer_reason"), row.getBoolean("copied"));
    }
}

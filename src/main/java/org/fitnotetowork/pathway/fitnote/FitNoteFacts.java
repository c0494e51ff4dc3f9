package org.fitnotetowork.pathway.fitnote;

import static java.time.temporal.ChronoUnit.DAYS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.platform.engine.CaseFacts;
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
    private final CaseFiles files;
    private final Clock clock;

    FitNoteFacts(JdbcClient jdbc, FitNotes notes, CaseFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.files = files;
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
        var facts = new HashMap<String, Object>();
        facts.put("offer", latest.offer());
        facts.put("advice", note.advice().name());
        facts.put("weeksOff", Episode.around(note.period(), all.stream().map(FitNote::period).toList()).weeks(LocalDate.now(clock)));
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

    /** Empty where it has no last day or has ended: then another sign speaks. */
    private Optional<Integer> endsInDays(FitNote note) {
        return Optional.ofNullable(note.period().lastDay()).map(last -> (int) DAYS.between(LocalDate.now(clock), last)).filter(days -> days >= 0);
    }

    private static Latest latest(ResultSet row) throws SQLException {
        return new Latest(row.getString("number"), row.getString("nhs_number"), row.getString("offer"), row.getString("offer_reason"), row.getBoolean("copied"));
    }
}

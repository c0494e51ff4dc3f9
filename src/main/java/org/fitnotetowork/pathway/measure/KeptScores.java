package org.fitnotetowork.pathway.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the numbers that were kept, oldest first. */
@Component
class KeptScores {

    record Kept(String caseReference, String organisation, Instrument instrument, String version, LocalDate on, Score score) {
    }

    private final JdbcClient sql;
    private final Clock clock;

    KeptScores(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Kept> of(Collection<String> caseReferences) {
        return sql.sql("select q.case_reference, q.organisation, q.instrument, q.version, q.answered_at, s.scale, s.value, s.band, s.estimated "
                        + "from measure.questionnaire q join measure.score s on s.questionnaire = q.id where q.case_reference = any(?) order by q.id, s.scale")
                .param(caseReferences.toArray(String[]::new))
                .query((row, index) -> new Kept(row.getString("case_reference"), row.getString("organisation"), Instrument.valueOf(row.getString("instrument")), row.getString("version"),
                        row.getTimestamp("answered_at").toInstant().atZone(clock.getZone()).toLocalDate(),
                        new Score(row.getString("scale"), row.getInt("value"), row.getString("band"), row.getBoolean("estimated")))).list();
    }
}

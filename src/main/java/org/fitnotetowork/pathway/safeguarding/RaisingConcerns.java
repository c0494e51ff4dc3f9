package org.fitnotetowork.pathway.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a concern for the safeguarding lead, and what the lead decided. */
@Service
@Transactional
public class RaisingConcerns {

    private final JdbcClient sql;
    private final WeighingRisks weighing;
    private final Risks risks;
    private final Clock clock;

    RaisingConcerns(JdbcClient sql, WeighingRisks weighing, Risks risks, Clock clock) {
        this.sql = sql;
        this.weighing = weighing;
        this.risks = risks;
        this.clock = clock;
    }

    /** @param safeContact how the person can be contacted without danger; null where nothing was said */
    public void raise(String caseReference, Concern.Kind kind, String what, String safeContact, String organisation, String by) {
        sql.sql("insert into safeguarding.concern (case_reference, organisation, kind, what, safe_contact, raised_at, raised_by) "
                        + "values (:case, :organisation, :kind, :what, :safe, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("kind", kind.name()).param("what", what).param("safe", safeContact)
                .param("now", now()).param("by", by).update();
        weighing.weigh(List.of(kind.sign()), organisation).ifPresent(weight -> risks.writeDown(caseReference, null, weight, by));
    }

    /** The concerns of these cases that nobody has decided yet, oldest first. */
    @Transactional(readOnly = true)
    public List<Concern> waiting(Collection<String> caseReferences) {
        return sql.sql("select * from safeguarding.concern where case_reference = any(?) and decided_at is null order by id")
                .param(caseReferences.toArray(String[]::new)).query(RaisingConcerns::concern).list();
    }

    /** True where the case has more than one concern, decided or not. */
    @Transactional(readOnly = true)
    public boolean areSeveral(String caseReference) {
        return sql.sql("select count(*) > 1 from safeguarding.concern where case_reference = ?").param(caseReference).query(Boolean.class).single();
    }

    public void decide(Concern concern, String decision, String reason, String by) {
        sql.sql("update safeguarding.concern set decision = :decision, reason = :reason, decided_at = :now, decided_by = :by where id = :id and decided_at is null")
                .param("decision", decision).param("reason", reason).param("now", now()).param("by", by).param("id", concern.id()).update();
    }

    private static Concern concern(ResultSet row, int index) throws SQLException {
        return new Concern(row.getLong("id"), row.getString("case_reference"), row.getString("organisation"), Concern.Kind.valueOf(row.getString("kind")), row.getString("what"),
                row.getTimestamp("raised_at").toInstant().atZone(ZoneId.of("Europe/London")).toLocalDate());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

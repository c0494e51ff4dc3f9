package org.fitnotetowork.pathway.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.referral.Referral.Passed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of referrals. */
@Repository
class Referrals {

    private static final Map<Passed, String> MOMENTS = Map.of(Passed.DISCARDED, "discarded_at", Passed.ACKNOWLEDGED, "acknowledged_at", Passed.RESULT_RECORDED, "result_at",
            Passed.GAP_RECORDED, "gap_at", Passed.STOPPED, "stopped_at");

    private final JdbcClient sql;
    private final Clock clock;

    Referrals(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The referral; throws {@link IllegalArgumentException} where there is none. */
    Referral get(String reference) {
        return one("select * from referral.referral where reference = ?", reference);
    }

    /** As {@link #get}; nobody else changes it until the transaction ends. */
    Referral hold(String reference) {
        return one("select * from referral.referral where reference = ? for update", reference);
    }

    private Referral one(String query, String reference) {
        return sql.sql(query).param(reference).query(Referrals::referral).optional().orElseThrow(() -> new IllegalArgumentException("no referral " + reference));
    }

    List<Referral> ofCase(String caseReference) {
        return sql.sql("select * from referral.referral where case_reference = ? order by drafted_at, reference").param(caseReference).query(Referrals::referral).list();
    }

    List<Referral> all(Collection<String> references) {
        return sql.sql("select * from referral.referral where reference = any(?)").param(references.toArray(String[]::new)).query(Referrals::referral).list();
    }

    void insert(Referral draft, String by) {
        sql.sql("insert into referral.referral (reference, case_reference, service, service_name, organisation, partner_kind, lead, need, replaces, drafted_at, drafted_by) "
                        + "values (:reference, :case, :service, :name, :organisation, :kind, :lead, :need, :replaces, :now, :by)")
                .param("reference", draft.reference()).param("case", draft.caseReference()).param("service", draft.service()).param("name", draft.serviceName())
                .param("organisation", draft.organisation()).param("kind", draft.partnerKind()).param("lead", draft.lead()).param("need", draft.need())
                .param("replaces", draft.replaces()).param("now", now()).param("by", by).update();
    }

    /**
     * Writes down that something happened to the referral, who did it and what belongs to it.
     *
     * @param moment  the fact's column without "_at" and "_by"
     * @param details further columns; null values stay null
     */
    void happened(String reference, String moment, String by, Map<String, ?> details) {
        var columns = new StringBuilder(moment + "_at = :now, " + moment + "_by = :by");
        details.keySet().forEach(column -> columns.append(", ").append(column).append(" = :").append(column));
        sql.sql("update referral.referral set " + columns + " where reference = :reference").params(details).param("now", now()).param("by", by).param("reference", reference).update();
    }

    void sent(String reference, Referral.Sending sending) {
        sql.sql("update referral.referral set sent_at = :now, reply_to = :reply, partner_instance = :partner where reference = :reference")
                .param("now", now()).param("reply", sending.replyTo()).param("partner", sending.partnerInstance()).param("reference", reference).update();
    }

    void chased(String reference) {
        sql.sql("update referral.referral set chased_at = :now where reference = :reference").param("now", now()).param("reference", reference).update();
    }

    void called(String reference, String result, String note, String by) {
        sql.sql("insert into referral.call (referral, result, note, called_at, called_by) values (:reference, :result, :note, :now, :by)")
                .param("reference", reference).param("result", result).param("note", note).param("now", now()).param("by", by).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Referral referral(ResultSet row, int index) throws SQLException {
        return new Referral(row.getString("reference"), row.getString("case_reference"), row.getString("service"), row.getString("service_name"), row.getString("organisation"),
                row.getString("partner_kind"), row.getString("lead"), row.getString("need"), row.getString("replaces"),
                row.getTimestamp("sent_at") == null ? null : new Referral.Sending(row.getString("reply_to"), row.getString("partner_instance")),
                row.getTimestamp("decided_at") == null ? null : new Referral.Answer(row.getBoolean("accepted"), row.getString("reject_reason"), row.getString("answer_note")),
                row.getObject("appointment_on", LocalDate.class),
                row.getTimestamp("ended_at") == null ? null : new Referral.End(Referral.End.Kind.valueOf(row.getString("end_kind")), row.getString("goal_result"),
                        (Integer) row.getObject("sessions"), row.getString("support_note")),
                passed(row));
    }

    private static Set<Passed> passed(ResultSet row) throws SQLException {
        var passed = EnumSet.noneOf(Passed.class);
        for (var moment : MOMENTS.entrySet()) {
            if (row.getTimestamp(moment.getValue()) != null) {
                passed.add(moment.getKey());
            }
        }
        return passed;
    }
}

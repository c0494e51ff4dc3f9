package org.fitnotetowork.pathway.safeguarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of risks and of what the rules said about them. What the rules said is never changed. */
@Component
class Risks {

    private final JdbcClient sql;
    private final Clock clock;

    Risks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    String add(String caseReference, Weight weight, String words, String organisation, String by) {
        var reference = caseReference + "-S" + sql.sql("select nextval('safeguarding.risk_number')").query(Long.class).single();
        sql.sql("insert into safeguarding.risk (reference, case_reference, organisation, level, words, act_by, raised_at, raised_by) "
                        + "values (:reference, :case, :organisation, :level, :words, :actBy, :now, :by)")
                .param("reference", reference).param("case", caseReference).param("organisation", organisation).param("level", weight.level().name()).param("words", words)
                .param("actBy", Timestamp.from(weight.actBy())).param("now", now()).param("by", by).update();
        return reference;
    }

    /** @param risk null where a safeguarding concern was weighed */
    void writeDown(String caseReference, String risk, Weight weight, String by) {
        for (var finding : weight.findings()) {
            sql.sql("insert into safeguarding.finding (case_reference, risk, sign, score, rule, level, route, found_at, found_by) "
                            + "values (:case, :risk, :sign, :score, :rule, :level, :route, :now, :by)")
                    .param("case", caseReference).param("risk", risk).param("sign", finding.sign().kind().name()).param("score", finding.sign().score()).param("rule", finding.rule())
                    .param("level", finding.level().name()).param("route", finding.route().name()).param("now", now()).param("by", by).update();
        }
    }

    Risk get(String reference) {
        return sql.sql("select * from safeguarding.risk where reference = ?").param(reference).query(Risks::risk).single();
    }

    List<Risk> open(Collection<String> caseReferences) {
        return sql.sql("select * from safeguarding.risk where case_reference = any(?) and ended_at is null order by raised_at, reference")
                .param(caseReferences.toArray(String[]::new)).query(Risks::risk).list();
    }

    /** What was noticed, as sentences for whoever acts. */
    List<String> signsOf(String risk) {
        return sql.sql("select distinct sign from safeguarding.finding where risk = ? order by sign").param(risk).query((row, index) -> Sign.Kind.valueOf(row.getString(1)).words()).list();
    }

    List<String> routesOf(String risk) {
        return sql.sql("select route, min(level) as level from safeguarding.finding where risk = ? group by route order by level, route").param(risk)
                .query((row, index) -> Route.valueOf(row.getString(1)).words()).list();
    }

    String wordsOf(String risk) {
        return sql.sql("select coalesce(words, '') from safeguarding.risk where reference = ?").param(risk).query(String.class).single();
    }

    void handOver(String reference, String to, String by) {
        sql.sql("update safeguarding.risk set handed_over_to = :to, handed_over_at = :now, handed_over_by = :by where reference = :reference and handed_over_at is null")
                .param("to", to).param("now", now()).param("by", by).param("reference", reference).update();
    }

    void end(String reference, String by) {
        sql.sql("update safeguarding.risk set ended_at = :now, ended_by = :by where reference = :reference and ended_at is null")
                .param("now", now()).param("by", by).param("reference", reference).update();
    }

    private static Risk risk(ResultSet row, int index) throws SQLException {
        return new Risk(row.getString("reference"), row.getString("case_reference"), row.getString("organisation"), Level.valueOf(row.getString("level")),
                row.getTimestamp("raised_at").toInstant(), row.getTimestamp("act_by").toInstant(), instant(row, "handed_over_at"), instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

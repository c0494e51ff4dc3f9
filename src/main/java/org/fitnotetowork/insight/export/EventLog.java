package org.fitnotetowork.insight.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fitnotetowork.insight.Statements;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what happened, case by case and in order, a few rows at a time. */
@Repository
class EventLog {

    private static final String LOG = Statements.named("event-log");
    private static final int AT_ONCE = 1_000;

    private final NamedParameterJdbcTemplate jdbc;

    EventLog(javax.sql.DataSource database) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(AT_ONCE);
        jdbc = new NamedParameterJdbcTemplate(template);
    }

    /** PostgreSQL hands rows over in pieces within a transaction only. */
    @Transactional(readOnly = true)
    public void read(List<String> areas, Consumer<Occurrence> reader) {
        jdbc.query(LOG, new MapSqlParameterSource("areas", areas.toArray(String[]::new)).addValue("salt", UUID.randomUUID().toString()), row -> {
            reader.accept(occurrence(row));
        });
    }

    private static Occurrence occurrence(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        return new Occurrence(row.getLong("number"), row.getString("id"), row.getString("what"), row.getString("transition"), row.getTimestamp("at").toInstant(), row.getString("organisation"),
                row.getString("area"), owner == null ? "" : owner, row.getString("work_status"), row.getString("partner_kind"));
    }
}

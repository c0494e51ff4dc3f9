package org.fitnotetowork.insight.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fitnotetowork.insight.OwnAreas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a case has been, open or ended, step by step. From the facts, so that it is there also when the engine's history has been deleted. */
@Repository
class WayOfACase {

    /**
     * A stay of the case.
     *
     * @param owner   whom it waited for; null where a called process ran or nobody waited
     * @param endedAt null where it is there now
     * @param seconds for how long it was there, or has been until now
     * @param cutOff  true where it ended because the person left or something else came first
     */
    record Stay(String process, String processName, String definition, String element, String name, String organisation, String owner, Instant beganAt, Instant claimedAt, Instant endedAt, long seconds,
            boolean cutOff) { }

    private final JdbcClient jdbc;
    private final OwnAreas own;
    private final Clock clock;

    WayOfACase(JdbcClient jdbc, OwnAreas own, Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.clock = clock;
    }

    /** In order of beginning; only stays in the asker's areas, so that a case elsewhere is as if there were none. */
    List<Stay> ofManager(String caseReference) {
        var now = clock.instant();
        return jdbc.sql("""
                select s.*, e.process_name, e.name, o.name as organisation_name from insight.step s join insight.element e using (definition, element)
                join insight.organisation o on o.code = s.organisation where s.case_reference = ? and s.area = any(?) order by s.began_at, s.id""")
                .param(caseReference).param(own.ofManager().toArray(String[]::new)).query((row, number) -> stay(row, now)).list();
    }

    private static Stay stay(ResultSet row, Instant now) throws SQLException {
        var beganAt = moment(row, "began_at");
        var endedAt = moment(row, "ended_at");
        return new Stay(row.getString("process"), row.getString("process_name"), row.getString("definition"), row.getString("element"), row.getString("name"), row.getString("organisation_name"),
                row.getString("owner"), beganAt, moment(row, "claimed_at"), endedAt, Duration.between(beganAt, endedAt == null ? now : endedAt).toSeconds(), row.getBoolean("cut_off"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, Timestamp.class);
        return moment == null ? null : moment.toInstant();
    }
}

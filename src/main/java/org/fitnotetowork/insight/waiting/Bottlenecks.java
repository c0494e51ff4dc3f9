package org.fitnotetowork.insight.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fitnotetowork.insight.waiting.Bottleneck.Ended;
import org.fitnotetowork.insight.waiting.Bottleneck.Score;
import org.fitnotetowork.insight.waiting.Bottleneck.Score.Part;
import org.fitnotetowork.insight.waiting.Bottleneck.StillWaiting;
import org.fitnotetowork.insight.waiting.Bottleneck.Through;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the places where people wait, the worst first. The rows are ready; only ages are reckoned here, because they grow while nothing happens. */
@Repository
public class Bottlenecks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Bottlenecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Bottleneck> in(List<String> areas) {
        var now = clock.instant();
        return jdbc.sql("""
                select * from insight.bottleneck where area = any(?)
                order by excess_part + growth_part + block_part + rework_part desc, waiting desc, area, process, element, partner_kind""")
                .param(areas.toArray(String[]::new)).query((row, number) -> bottleneck(row, now)).list();
    }

    private static Bottleneck bottleneck(ResultSet row, Instant now) throws SQLException {
        var ended = new Ended(row.getInt("ended"), seconds(row, "ended_p50"), seconds(row, "ended_p90"), row.getInt("ended_before"), seconds(row, "ended_p90_before"));
        return new Bottleneck(row.getString("area"), row.getString("process"), row.getString("element"), row.getString("partner_kind"), row.getString("definition"),
                row.getString("process_name"), row.getString("name"), row.getString("owner"), stillWaiting(row, now),
                new Through(seconds(row, "through_p50"), seconds(row, "through_p90")), ended, Trend.of(ended).orElse(null), score(row));
    }

    private static StillWaiting stillWaiting(ResultSet row, Instant now) throws SQLException {
        return new StillWaiting(row.getInt("waiting"), row.getInt("late"), row.getInt("waiting_before"), age(row, "since_p50", now), age(row, "since_p75", now),
                age(row, "since_p90", now), age(row, "since_p95", now), age(row, "since_first", now));
    }

    private static Score score(ResultSet row) throws SQLException {
        var lateness = new Part(row.getDouble("excess_part"), row.getDouble("late_days"));
        var growth = new Part(row.getDouble("growth_part"), row.getInt("waiting") - row.getInt("waiting_before"));
        var blocks = new Part(row.getDouble("block_part"), row.getDouble("block_days"));
        var rework = new Part(row.getDouble("rework_part"), row.getDouble("rework"));
        return new Score(lateness.points() + growth.points() + blocks.points() + rework.points(), lateness, growth, blocks, rework);
    }

    private static Long age(ResultSet row, String since, Instant now) throws SQLException {
        var moment = row.getObject(since, Timestamp.class);
        return moment == null ? null : Duration.between(moment.toInstant(), now).toSeconds();
    }

    private static Long seconds(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}

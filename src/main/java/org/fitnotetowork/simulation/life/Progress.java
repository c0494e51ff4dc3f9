package org.fitnotetowork.simulation.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers where the play stands, and nothing else. */
@Component
class Progress {

    record Run(long seed, int people, int weeks, LocalDate begunOn, boolean filled) {
    }

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Progress(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Run> run() {
        return jdbc.query("select seed, people, weeks, begun_on, filled_at from simulation.run", (row, index) ->
                new Run(row.getLong(1), row.getInt(2), row.getInt(3), row.getDate(4).toLocalDate(), row.getTimestamp(5) != null)).stream().findFirst();
    }

    Run begin(long seed, int people, int weeks, LocalDate day) {
        jdbc.update("insert into simulation.run (seed, people, weeks, begun_on) values (?, ?, ?, ?)", seed, people, weeks, java.sql.Date.valueOf(day));
        return new Run(seed, people, weeks, day, false);
    }

    void filled() {
        jdbc.update("update simulation.run set filled_at = ?", Timestamp.from(clock.instant()));
    }

    void came(int number, String caseReference) {
        jdbc.update("insert into simulation.person (number, case_reference) values (?, ?)", number, caseReference);
    }

    /** Case references by number. */
    Map<Integer, String> cases() {
        var cases = new HashMap<Integer, String>();
        jdbc.query("select number, case_reference from simulation.person", row -> {
            cases.put(row.getInt(1), row.getString(2));
        });
        return cases;
    }
}

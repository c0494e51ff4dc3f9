package org.fitnotetowork.insight.facts;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fitnotetowork.insight.Statements;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes small tables out of steps: the months of ended waits, and each area's first screen. */
@Component
class Reckoning {

    private static final String COUNT = Statements.named("count");
    private static final String RECKON = Statements.named("reckon-bottlenecks");

    private final JdbcClient jdbc;
    private final Clock clock;

    Reckoning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds these ended waits to their month. */
    void count(List<String> ended) {
        counting(ended.toArray(String[]::new));
    }

    /** Adds every wait that ever ended; the months must be empty. */
    void countAll() {
        counting(null);
    }

    private void counting(String[] steps) {
        jdbc.sql(COUNT).param("steps", new SqlParameterValue(Types.ARRAY, "text[]", steps)).update();
    }

    /** Reckons the first screen of every area that ever had a step. */
    void everyFirstScreen() {
        firstScreens(jdbc.sql("select distinct area from insight.step").query(String.class).list());
    }

    void firstScreensAround(List<String> steps) {
        firstScreens(jdbc.sql("select distinct area from insight.step where id = any(?)").param(steps.toArray(String[]::new)).query(String.class).list());
    }

    void firstScreensOlderThan(Duration age) {
        firstScreens(jdbc.sql("select area from insight.bottleneck group by area having max(reckoned_at) < ?").param(Timestamp.from(clock.instant().minus(age))).query(String.class).list());
    }

    void firstScreens(List<String> areas) {
        if (!areas.isEmpty()) {
            var codes = areas.toArray(String[]::new);
            jdbc.sql("delete from insight.bottleneck where area = any(?)").param(codes).update();
            jdbc.sql(RECKON).param("areas", codes).param("now", Timestamp.from(clock.instant())).update();
        }
    }
}

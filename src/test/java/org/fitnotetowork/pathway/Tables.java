package org.fitnotetowork.pathway;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our tables in a database of their own, without engine and application; and a clock that tests move. */
public final class Tables {

    /** Starts at noon of Monday 4 May 2026. */
    public static final class Time extends Clock {

        private Instant now = LocalDate.of(2026, 5, 4).atTime(12, 0).toInstant(ZoneOffset.UTC);

        public void passes(Duration time) {
            now = now.plus(time);
        }

        /** @param moment in England */
        public void is(String moment) {
            now = LocalDateTime.parse(moment).atZone(getZone()).toInstant();
        }

        public LocalDate today() {
            return LocalDate.now(this);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final String OWNER = "postgres";
    private static final String TABLES = "tables";

    private static EmbeddedPostgres server;
    private static int copies;

    private Tables() {
    }

    /** One database for all tests of this run; each works with cases of its own. It ends with the run. */
    public static synchronized DataSource dataSource() {
        return Shared.DATABASE;
    }

    /** A database with our empty tables for one test alone: a copy, because a server or a migration of its own would take seconds. */
    public static synchronized DataSource fresh() {
        if (server == null) {
            server = started();
            execute("create database " + TABLES);
            Flyway.configure().dataSource(server.getDatabase(OWNER, TABLES)).load().migrate();
        }
        var copy = TABLES + "_" + ++copies;
        execute("create database " + copy + " template " + TABLES);
        return keepingConnections(server.getDatabase(OWNER, copy));
    }

    /** Opening a connection takes PostgreSQL many times longer than answering what a test asks. Idle ones are given up, as there are many copies. */
    private static DataSource keepingConnections(DataSource database) {
        var pool = new HikariDataSource();
        pool.setDataSource(database);
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void execute(String statement) {
        JdbcClient.create(server.getPostgresDatabase()).sql(statement).update();
    }

    /** Made when the first test asks. */
    private static final class Shared {

        private static final DataSource DATABASE = fresh();
    }

    public static JdbcClient sql() {
        return JdbcClient.create(dataSource());
    }
}

package org.fitnotetowork.pathway.casefile;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.area.MonitoredHours;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with our tables, and the services that write them, without Spring. It is 3 June 2026 until a test says otherwise. */
public final class CaseFileDatabase implements AutoCloseable {

    /** Its time is set by hand and is never the same twice, as in life. */
    public static final class Time extends Clock {

        private Instant now = Instant.parse("2026-06-03T09:00:00Z");

        public void passDays(int days) {
            now = now.plus(Duration.ofDays(days));
        }

        /** Nine in the morning. */
        public void is(String day) {
            now = Instant.parse(day + "T09:00:00Z");
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/London");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    public final Time time = new Time();
    public final List<Object> published = new ArrayList<>();
    public final Organisations organisations = organisations();
    public final Areas areas = areas();
    public final JdbcClient jdbc;
    public final CaseFiles files;
    public final CaseNamed named;
    public final ComingBack comingBack;
    final StoredAnswers answers;
    private final EmbeddedPostgres server;

    public CaseFileDatabase() throws IOException {
        server = EmbeddedPostgres.start();
        Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
        jdbc = JdbcClient.create(server.getPostgresDatabase());
        files = new CaseFiles(jdbc, organisations, areas, published::add, time);
        named = new CaseNamed(files);
        comingBack = new ComingBack(files, TablesAsDrawn.decisions(), time);
        answers = new StoredAnswers(jdbc, new ObjectMapper(), time);
    }

    public static Area area(String code) {
        return new Area(code, code.toUpperCase(Locale.ROOT), code + "-workwell", 16, 66, 8, 16, false, "Health and work conversation", LocalDate.of(2029, 3, 31), code.equals("lsc") ? 6 : null, !code.equals("lsc"),
                List.of(new Area.Service("PHYSIOTHERAPY", "Physiotherapy", code + "-physio", "MSK_PHYSIO")),
                new Area.Safety(MonitoredHours.of("Mon-Fri 09:00-17:00"), code.equals("ncl")));
    }

    private static Areas areas() {
        var areas = mock(Areas.class);
        when(areas.get(anyString())).thenAnswer(call -> area(call.getArgument(0)));
        when(areas.all()).thenReturn(List.of(area("lsc"), area("ncl")));
        return areas;
    }

    private static Organisations organisations() {
        var organisations = mock(Organisations.class);
        when(organisations.get(anyString())).thenAnswer(call -> {
            String code = call.getArgument(0);
            return new Organisation(code, code, code.endsWith("workwell") ? Organisation.Kind.COACHING_TEAM : Organisation.Kind.PRACTICE, code.substring(0, 3));
        });
        return organisations;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

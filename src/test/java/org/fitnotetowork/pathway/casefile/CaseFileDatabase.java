package org.fitnotetowork.pathway.casefile;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with our tables, and the services that write them, without Spring. It is 3 June 2026 until a test says otherwise. */
public final class CaseFileDatabase {

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
    public final Areas areas = AreasAsWritten.areas();
    public final JdbcClient jdbc;
    public final CaseFiles files;
    public final CaseNamed named;
    public final ComingBack comingBack;
    public final PlacesOfPeople places;
    public final TimingSupport timing;
    final StoredAnswers answers;

    public CaseFileDatabase() {
        jdbc = JdbcClient.create(Tables.fresh());
        files = new CaseFiles(jdbc, organisations, areas, published::add, time);
        named = new CaseNamed(files);
        timing = new TimingSupport(jdbc, files, areas, time);
        comingBack = new ComingBack(files, TablesAsDrawn.decisions(), time);
        answers = new StoredAnswers(jdbc, new ObjectMapper(), time);
        places = new PlacesOfPeople(jdbc, answers, organisations, AreasAsWritten.geography(), areas, time);
    }

    private static Organisations organisations() {
        var organisations = mock(Organisations.class);
        when(organisations.get(anyString())).thenAnswer(call -> {
            String code = call.getArgument(0);
            return new Organisation(code, code, code.endsWith("workwell") ? Organisation.Kind.COACHING_TEAM : Organisation.Kind.PRACTICE, code.substring(0, code.indexOf('-')));
        });
        return organisations;
    }
}

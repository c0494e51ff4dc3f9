package org.fitnotetowork.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fitnotetowork.insight.facts.FactsUnderTest;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * What the manager's first screen costs beside the same answer from the engine's history, at 60,000 and at 600,000 journeys, in one run on one database.
 * Prints ratios; run by {@code mvn test -Pbenchmark}. The journeys are made in the database (benchmark/journeys.sql).
 */
class FirstScreenBenchmark {

    private static final String SCREEN = "select * from insight.bottleneck order by excess_part + growth_part + block_part + rework_part desc";

    private final DataSource database = Tables.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final FactsUnderTest facts = new FactsUnderTest(database, Clock.systemUTC());
    private final Timestamp now = Timestamp.from(Clock.systemUTC().instant());

    @Test
    void the_first_screen_at_sixty_and_at_six_hundred_thousand_journeys() throws Exception {
        engineTables();
        placesAndOrganisations();

        journeys(1, 60_000);
        var rebuilt = time(facts::makeAgain);
        System.out.printf("60,000 journeys, %,d waits: everything made again in %.1f s%n", count("insight.step"), rebuilt / 1e9);
        var small = inTheDatabase(SCREEN, Map.of(), 101);
        var history = inTheDatabase(text("benchmark/from-history.sql"), Map.of("since", since()), 3);
        System.out.printf("first screen, all areas, in the database: %.3f ms, read by the application %.2f ms; the same from history: %.0f ms; %,.0f times%n",
                small, median(201, () -> jdbc.sql(SCREEN).query().listOfRows()) / 1e6, history, history / small);
        System.out.printf("largest difference of a percentile, cell by cell: %.2f %%%n", 100 * largestDifference());

        journeys(60_001, 600_000);
        var rebuiltLarge = time(facts::makeAgain);
        System.out.printf("600,000 journeys, %,d waits: everything made again in %.1f s%n", count("insight.step"), rebuiltLarge / 1e9);
        var large = inTheDatabase(SCREEN, Map.of(), 101);
        var longHistory = inTheDatabase(text("benchmark/from-history.sql"), Map.of("since", since()), 1);
        System.out.printf("first screen in the database: %.3f ms, %.2f times that of 60,000; from history %.0f ms, %,.0f times%n", large, large / small, longHistory, longHistory / large);
        System.out.printf("largest difference of a percentile, cell by cell: %.2f %%%n", 100 * largestDifference());
        System.out.printf("reckoning one area's first screen anew: %.0f ms%n", median(3, () -> facts.reckonArea("area3")) / 1e6);
    }

    private List<Map<String, Object>> fromHistory() {
        return jdbc.sql(text("benchmark/from-history.sql")).param("since", since()).query().listOfRows();
    }

    /** The first screen counts ended waits from the first day of the month three months ago. */
    private Timestamp since() {
        return Timestamp.from(YearMonth.now(ZoneId.of("Europe/London")).minusMonths(3).atDay(1).atStartOfDay(ZoneId.of("Europe/London")).toInstant());
    }

    private double largestDifference() {
        var largest = 0.0;
        var read = jdbc.sql("select * from insight.bottleneck").query().listOfRows();
        var exact = fromHistory();
        assertThat(read).hasSameSizeAs(exact);
        for (var cell : exact) {
            var screen = read.stream().filter(row -> row.get("area").equals(cell.get("area")) && row.get("element").equals(cell.get("element"))).findFirst().orElseThrow();
            assertThat(((Number) screen.get("waiting")).longValue()).isEqualTo(((Number) cell.get("waiting")).longValue());
            assertThat(((Number) screen.get("ended")).longValue()).isEqualTo(((Number) cell.get("ended")).longValue());
            assertThat(screen.get("since_p50")).isEqualTo(cell.get("since_p50"));
            for (var percentile : List.of("ended_p50", "ended_p90")) {
                var seconds = seconds(cell.get(percentile));
                largest = Math.max(largest, Math.abs(((Number) screen.get(percentile)).doubleValue() - seconds) / seconds);
            }
        }
        return largest;
    }

    private static double seconds(Object interval) {
        var lasted = (org.postgresql.util.PGInterval) interval;
        return Duration.ofDays(lasted.getDays()).plusHours(lasted.getHours()).plusMinutes(lasted.getMinutes()).toSeconds() + lasted.getSeconds();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void journeys(int from, int to) {
        jdbc.sql(text("benchmark/journeys.sql")).param("from", from).param("to", to).param("now", now).update();
        jdbc.sql("analyze").update();
    }

    private void engineTables() throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create schema if not exists engine; set search_path to engine");
            for (var part : List.of("engine", "history")) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
            }
            statement.execute("reset search_path");
        }
    }

    private void placesAndOrganisations() {
        facts.writeBuckets();
        IntStream.range(0, 15).mapToObj(number -> "area" + number).forEach(area -> {
            jdbc.sql("insert into insight.organisation values (?, 'Team', ?, true), (?, 'Partner', ?, false)").param("team-" + area).param(area).param("partner-" + area).param(area).update();
        });
        IntStream.rangeClosed(1, 12).forEach(step -> jdbc.sql("insert into insight.element values ('journey:1', ?, 'journey', 'Journey', 1, ?, 'TASK', null)")
                .param("userTask_step" + step).param("Step " + step).update());
    }

    /** Milliseconds, as the database itself measures them: planning and execution, the middle of so many rounds. */
    private double inTheDatabase(String question, Map<String, ?> parameters, int rounds) {
        var times = new ArrayList<Double>();
        for (var round = 0; round <= rounds; round++) {
            var lines = jdbc.sql("explain (analyze, timing off) " + question).params(parameters).query(String.class).list();
            times.add(lines.stream().filter(line -> line.endsWith(" ms") && (line.startsWith("Planning Time") || line.startsWith("Execution Time")))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9.]", ""))).sum());
        }
        // The first round warms what both would find warm.
        return times.stream().skip(1).sorted().skip(rounds / 2).findFirst().orElseThrow();
    }

    private static long median(int rounds, Supplier<?> question) {
        question.get();
        var times = new ArrayList<Long>();
        IntStream.range(0, rounds).forEach(round -> times.add(time(question::get)));
        return times.stream().sorted().skip(rounds / 2).findFirst().orElseThrow();
    }

    private static long time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}

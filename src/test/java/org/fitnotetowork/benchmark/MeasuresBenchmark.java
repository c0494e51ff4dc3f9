package org.fitnotetowork.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.insight.measure.MeasuresUnderTest;
import org.fitnotetowork.insight.measure.Measure;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * What it costs to count every measure over all months, at 6,000 and at 60,000 people, in one run. Prints milliseconds and their ratio, the dearest first: who
 * grows faster than people do (more than ten times) will one day not be ready by the morning. Run by {@code mvn test -Pbenchmark}.
 */
class MeasuresBenchmark {

    private static final YearMonth FIRST = YearMonth.of(2024, 9);
    private static final int PEOPLE_OF_A_COHORT = 9;

    @Test
    void counting_everything_for_six_and_for_sixty_thousand_people() throws Exception {
        var few = milliseconds(6_000);
        var many = milliseconds(60_000);

        System.out.printf("%-12s %10s %10s %8s%n", "measure", "6,000", "60,000", "times");
        many.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(one -> System.out.printf("%-12s %7.0f ms %7.0f ms %8.1f%n", one.getKey(), few.get(one.getKey()), one.getValue(), one.getValue() / few.get(one.getKey())));
        System.out.printf("%-12s %7.0f ms %7.0f ms%n", "all", few.values().stream().mapToDouble(each -> each).sum(), many.values().stream().mapToDouble(each -> each).sum());
    }

    private static Map<String, Double> milliseconds(int people) throws Exception {
        var database = Tables.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("insight/cohort.sql")).execute(database);
        var jdbc = new JdbcTemplate(database);
        jdbc.execute(new ClassPathResource("benchmark/many-cohorts.sql").getContentAsString(StandardCharsets.UTF_8));
        jdbc.execute("analyze");
        jdbc.execute("select insight.copy_cohorts(" + (people / PEOPLE_OF_A_COHORT - 1) + ")");
        jdbc.execute("analyze");
        var measures = new MeasuresUnderTest(database);
        var found = new LinkedHashMap<String, Double>();
        found.put("groundwork", time(measures::layGroundwork));
        new Dictionary().all().stream().filter(Measure::isByMonth).forEach(measure -> found.put(measure.id(), time(() -> measures.count(measure, FIRST))));
        return found;
    }

    private static double time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}

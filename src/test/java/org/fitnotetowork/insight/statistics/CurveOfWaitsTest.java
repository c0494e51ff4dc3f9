package org.fitnotetowork.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.fitnotetowork.insight.statistics.KaplanMeier.Wait;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long people wait, counting those who still do: whoever has waited 40 days without end says that the wait is longer than 40 days, and is not left out because nobody knows how much
 * (domain K.5; leaving them out makes a service that stopped look fast). One curve, in the database, for measures and for places where people wait.
 */
class CurveOfWaitsTest {

    private final JdbcClient sql = Tables.sql();

    @Test
    void people_who_still_wait_make_the_wait_longer() {
        // By hand: after day 5 4/5; day 8 is one who still waits; after day 10 4/5 · 2/3 = 8/15; after day 20 4/5 · 1/3 = 4/15.
        var waits = List.of(ended(5), waiting(8), ended(10), ended(20), waiting(30));

        assertThat(goOnAfter(4, waits)).isEqualTo(1);
        assertThat(goOnAfter(5, waits)).isCloseTo(0.8, within(1e-9));
        assertThat(goOnAfter(9, waits)).isCloseTo(0.8, within(1e-9));
        assertThat(goOnAfter(10, waits)).isCloseTo(8 / 15.0, within(1e-9));
        assertThat(goOnAfter(500, waits)).isCloseTo(4 / 15.0, within(1e-9));
        assertThat(median(waits)).hasValue(20);
        assertThat(NearestRank.percentile(50, List.of(5, 10, 20))).as("of the finished ones alone").contains(10);
    }

    @Test
    void whoever_is_lost_from_sight_on_a_day_was_there_for_the_waits_that_ended_on_it() {
        assertThat(goOnAfter(7, List.of(ended(7), waiting(7), waiting(7), waiting(9)))).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void exactly_a_half_is_the_median_though_a_machine_multiplies_to_a_little_more() {
        assertThat(median(List.of(ended(1), ended(2), waiting(3), waiting(3)))).hasValue(2);
        assertThat(median(LongStream.rangeClosed(1, 98).mapToObj(CurveOfWaitsTest::ended).toList())).hasValue(49);
    }

    @Test
    void where_fewer_than_half_have_what_they_wait_for_there_is_no_median_yet() {
        assertThat(median(List.of(ended(3), waiting(90), waiting(95)))).isEmpty();
        assertThat(median(List.of())).isEmpty();
        assertThat(goOnAfter(10, List.of())).isEqualTo(1);
    }

    @Test
    void where_nobody_waits_any_more_the_median_is_the_nearest_rank() {
        for (int seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            var days = random.ints(1 + random.nextInt(80), 0, 60).asLongStream().boxed().toList();

            assertThat(median(days.stream().map(CurveOfWaitsTest::ended).toList())).as("seed %d", seed).hasValue(NearestRank.percentile(50, days).orElseThrow());
        }
    }

    @Test
    void in_random_lives_one_more_who_still_waits_never_makes_the_median_earlier() {
        for (int seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            var waits = new ArrayList<>(randomWaits(random));
            var before = median(waits);
            waits.add(waiting(random.nextInt(30)));

            assertThat(median(waits).orElse(Long.MAX_VALUE)).as("seed %d", seed).isGreaterThanOrEqualTo(before.orElse(Long.MAX_VALUE));
        }
    }

    @Test
    void drawn_from_counted_waits_or_from_single_ones_it_is_the_curve_of_the_textbook() {
        for (int seed = 1; seed <= 50; seed++) {
            var waits = randomWaits(new Random(seed));
            var curve = KaplanMeier.of(waits);

            assertThat(median(waits)).as("seed %d", seed).isEqualTo(curve.median());
            assertThat(goOnAfter(10, waits)).as("seed %d", seed).isCloseTo(curve.goOnAfter(10), within(1e-9));
            assertThat(share(10, waits)).as("seed %d", seed).isCloseTo(1 - curve.goOnAfter(10), within(1e-9));
            assertThat(dayByWhichHalf(waits)).as("seed %d", seed).isEqualTo(curve.median());
        }
    }

    private static List<Wait> randomWaits(Random random) {
        return random.ints(1 + random.nextInt(40), 0, 30).mapToObj(days -> new Wait(days, random.nextInt(3) > 0)).toList();
    }

    private OptionalLong median(List<Wait> waits) {
        return counted("select min(moment) from insight.survival(:moments, :ended, :gone) where go_on <= 0.5 + 1e-9", waits).query(Long.class).optional().stream().mapToLong(day -> day).findFirst();
    }

    private double goOnAfter(long days, List<Wait> waits) {
        return counted("select coalesce(min(go_on), 1) from insight.survival(:moments, :ended, :gone) where moment <= :days", waits).param("days", days).query(Double.class).single();
    }

    private JdbcClient.StatementSpec counted(String question, List<Wait> waits) {
        var byDay = new TreeMap<Long, long[]>();
        waits.forEach(wait -> {
            var day = byDay.computeIfAbsent(wait.days(), none -> new long[2]);
            day[0] += wait.ended() ? 1 : 0;
            day[1]++;
        });
        return sql.sql(question).param("moments", byDay.keySet().toArray(Long[]::new)).param("ended", byDay.values().stream().map(day -> day[0]).toArray(Long[]::new))
                .param("gone", byDay.values().stream().map(day -> day[1]).toArray(Long[]::new));
    }

    private double share(int days, List<Wait> waits) {
        return single("select insight.share_within(" + days + ", :days, :ended)", waits).query(Double.class).single();
    }

    private OptionalLong dayByWhichHalf(List<Wait> waits) {
        return single("select insight.day_by_which(0.5, :days, :ended)", waits).query(Long.class).optional().stream().mapToLong(day -> day).findFirst();
    }

    private JdbcClient.StatementSpec single(String question, List<Wait> waits) {
        return sql.sql(question).param("days", waits.stream().map(wait -> (int) wait.days()).toArray(Integer[]::new)).param("ended", waits.stream().map(Wait::ended).toArray(Boolean[]::new));
    }

    private static Wait ended(long days) {
        return new Wait(days, true);
    }

    private static Wait waiting(long days) {
        return new Wait(days, false);
    }
}

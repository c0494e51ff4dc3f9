package org.fitnotetowork.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What is over is deleted once a day, and that it was stays on record (domain J.3). */
class DeletingAtNightTest {

    private final Tables.Time time = new Tables.Time();
    private final DataSource database = Tables.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Counting papers = new Counting("papers", 3);
    private final Counting letters = new Counting("letters", 0);

    @Test
    void before_two_o_clock_nothing_is_deleted_and_then_once_a_day() {
        var night = node(papers, letters);

        time.is("2026-05-05T01:59:00");
        night.look();
        assertThat(papers.asked).hasValue(0);

        time.is("2026-05-05T02:00:00");
        night.look();
        night.look();
        time.is("2026-05-05T23:59:00");
        night.look();
        assertThat(papers.asked).hasValue(1);
        assertThat(letters.asked).hasValue(1);

        time.is("2026-05-06T02:10:00");
        night.look();
        assertThat(papers.asked).hasValue(2);
    }

    @Test
    void a_machine_that_was_down_at_night_does_it_by_day() {
        time.is("2026-05-05T11:00:00");

        node(papers).look();

        assertThat(papers.asked).hasValue(1);
    }

    @Test
    void a_row_says_for_good_what_was_deleted_on_which_day_and_how_much() {
        time.is("2026-05-05T03:00:00");
        var night = node(papers, letters);
        night.look();
        time.passes(Duration.ofDays(400));
        night.look();

        assertThat(sql.sql("select what, on_day::text as on_day, how_many from platform.deletion order by on_day, what").query().listOfRows()).extracting(Object::toString)
                .containsExactly("{what=letters, on_day=2026-05-05, how_many=0}", "{what=papers, on_day=2026-05-05, how_many=3}",
                        "{what=letters, on_day=2027-06-09, how_many=0}", "{what=papers, on_day=2027-06-09, how_many=3}");
    }

    @Test
    void what_goes_wrong_with_one_kind_leaves_the_others_alone_and_is_tried_again() {
        var broken = new Counting("broken", 1) {
            @Override
            public int deleteOver(ZonedDateTime now) {
                if (asked.get() == 0) {
                    super.deleteOver(now);
                    throw new IllegalStateException("the disk is full");
                }
                return super.deleteOver(now);
            }
        };
        var night = node(broken, papers);

        night.look();
        assertThat(papers.asked).hasValue(1);
        assertThat(certificatesOf("broken")).as("nothing was deleted, so nothing says so").isZero();

        night.look();
        assertThat(broken.asked).hasValue(2);
        assertThat(certificatesOf("broken")).isOne();
        assertThat(papers.asked).as("done already").hasValue(1);
    }

    @Test
    void of_two_nodes_that_look_at_the_same_moment_one_does_it() throws InterruptedException {
        var ready = new CountDownLatch(2);
        var slow = new Counting("papers", 3) {
            @Override
            public int deleteOver(ZonedDateTime now) {
                await(ready);
                return super.deleteOver(now);
            }
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var node : List.of(node(slow), node(slow))) {
                nodes.submit(() -> {
                    ready.countDown();
                    node.look();
                });
            }
            nodes.shutdown();
            assertThat(nodes.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            nodes.shutdownNow();
        }

        assertThat(slow.asked).hasValue(1);
        assertThat(certificatesOf("papers")).isOne();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private DeletingAtNight node(ShortLived... kinds) {
        return new DeletingAtNight(List.of(kinds), new Deletions(sql), new DataSourceTransactionManager(database), LocalTime.of(2, 0), time);
    }

    private long certificatesOf(String what) {
        return sql.sql("select count(*) from platform.deletion where what = ?").param(what).query(Long.class).single();
    }

    private static class Counting implements ShortLived {

        final AtomicInteger asked = new AtomicInteger();
        private final String what;
        private final int over;

        Counting(String what, int over) {
            this.what = what;
            this.over = over;
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public int deleteOver(ZonedDateTime now) {
            asked.incrementAndGet();
            return over;
        }
    }
}

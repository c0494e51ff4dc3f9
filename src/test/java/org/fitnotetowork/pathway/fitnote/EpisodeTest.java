package org.fitnotetowork.pathway.fitnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.pathway.fitnote.DateRangeTest.range;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules E1 to E3 and E5 of domain C4. */
class EpisodeTest {

    private static final LocalDate FAR = LocalDate.parse("2027-12-31");

    @Test
    void notes_at_most_seven_days_apart_are_one_episode() {
        var june = range("2026-06-11", "2026-06-20");
        assertThat(Episode.around(june, List.of(range("2026-05-24", "2026-06-03"))).firstDay()).as("7 days between").isEqualTo("2026-05-24");
        assertThat(Episode.around(june, List.of(range("2026-05-24", "2026-06-02"))).firstDay()).as("8 days between").isEqualTo("2026-06-11");
    }

    @Test
    void a_long_note_reaches_past_a_short_one_that_began_later() {
        var last = range("2026-07-05", "2026-07-10");
        var episode = Episode.around(last, List.of(range("2026-06-01", "2026-06-30"), range("2026-06-03", "2026-06-05")));
        assertThat(episode.firstDay()).isEqualTo("2026-06-01");
        assertThat(episode.days(FAR)).isEqualTo(36);
    }

    @Test
    void later_notes_belong_to_it_and_other_episodes_do_not() {
        var middle = range("2026-06-01", "2026-06-10");
        var episode = Episode.around(middle, List.of(range("2026-01-01", "2026-01-31"), range("2026-06-11", "2026-06-20"), range("2026-09-01", "2026-09-02")));
        assertThat(episode.periods()).containsExactly(middle, range("2026-06-11", "2026-06-20"));
    }

    @Test
    void a_day_that_two_notes_certify_counts_once() {
        var second = range("2026-06-05", "2026-06-14");
        var episode = Episode.around(second, List.of(range("2026-06-01", "2026-06-10")));
        assertThat(episode.days(FAR)).isEqualTo(14);
        assertThat(episode.days(LocalDate.parse("2026-06-07"))).isEqualTo(7);
        assertThat(episode.days(LocalDate.parse("2026-05-31"))).isZero();
    }

    @Test
    void without_an_end_it_stays_open() {
        var open = range("2026-06-01", null);
        assertThat(Episode.around(range("2026-12-01", "2026-12-02"), List.of(open)).firstDay()).isEqualTo("2026-06-01");
        assertThat(Episode.around(open, List.of()).days(LocalDate.parse("2026-06-30"))).isEqualTo(30);
    }

    @Test
    void begun_weeks_count() {
        var episode = Episode.around(range("2026-06-01", "2026-12-31"), List.of());
        assertThat(episode.weeks(LocalDate.parse("2026-06-01"))).isEqualTo(1);
        assertThat(episode.weeks(LocalDate.parse("2026-06-28"))).as("28 days").isEqualTo(4);
        assertThat(episode.weeks(LocalDate.parse("2026-06-29"))).as("29 days").isEqualTo(5);
    }
}

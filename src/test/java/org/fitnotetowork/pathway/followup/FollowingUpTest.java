package org.fitnotetowork.pathway.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.followup.FollowingUp.Answer;
import org.fitnotetowork.pathway.followup.FollowingUp.Check;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.pathway.followup.FollowingUp.Try;
import org.junit.jupiter.api.Test;

class FollowingUpTest {

    private static final Check WEEK_4 = new Check(4, 21, 28, 42);
    private static final Check WEEK_13 = new Check(13, 84, 91, 112);

    private final Tables.Time time = new Tables.Time();
    private final FollowingUp followUp = new FollowingUp(Tables.sql(), time);

    @Test
    void every_check_counts_from_the_first_day_in_work_and_none_lies_in_the_past() {
        var firstDay = time.today().minusDays(10);
        begins("HW-2026-300001", 10);
        assertThat(followUp.plan("HW-2026-300001", WEEK_4)).isEqualTo(firstDay.plusDays(28));

        time.passes(Duration.ofDays(40));
        followUp.answered("HW-2026-300001", answer("IN_WORK"), "coach.ncl");
        assertThat(followUp.plan("HW-2026-300001", WEEK_13)).isEqualTo(firstDay.plusDays(91));

        time.passes(Duration.ofDays(200));
        assertThat(followUp.plan("HW-2026-300001", new Check(26, 175, 182, 210))).isEqualTo(time.today());
    }

    @Test
    void an_answer_counts_within_its_window() {
        var firstDay = time.today();
        begins("HW-2026-300003", 0);
        followUp.plan("HW-2026-300003", WEEK_4);

        assertThat(Tables.sql().sql("select opens_on::text || ' ' || closes_on from followup.check_up c join followup.round r on r.id = c.round where case_reference = ?")
                .param("HW-2026-300003").query(String.class).single()).isEqualTo(firstDay.plusDays(21) + " " + firstDay.plusDays(42));
    }

    @Test
    void after_a_relapse_the_count_begins_again_and_the_earlier_time_is_over() {
        begins("HW-2026-300002", 0);
        followUp.plan("HW-2026-300002", WEEK_4);
        time.passes(Duration.ofDays(28));
        followUp.answered("HW-2026-300002", answer("RELAPSE"), "coach.ncl");
        followUp.end("HW-2026-300002");
        assertThat(followUp.current("HW-2026-300002")).isEmpty();
        assertThatThrownBy(() -> followUp.plan("HW-2026-300002", WEEK_13)).hasMessageContaining("nobody follows up");

        time.passes(Duration.ofDays(60));
        begins("HW-2026-300002", 0);
        assertThat(followUp.plan("HW-2026-300002", WEEK_4)).isEqualTo(time.today().plusDays(28));
        assertThat(followUp.current("HW-2026-300002")).contains(new FollowingUp.Round(time.today(), CountedFrom.WORK_START));
    }

    @Test
    void each_try_is_kept_with_the_check_that_is_open_and_forgotten_by_the_next() {
        begins("HW-2026-300004", 0);
        followUp.plan("HW-2026-300004", WEEK_4);
        followUp.tried("HW-2026-300004", List.of(new Try(time.today(), "PHONE", false)), "coach.ncl");
        followUp.tried("HW-2026-300004", List.of(new Try(time.today(), "TEXT", true)), "coach.ncl");
        assertThat(followUp.tries("HW-2026-300004")).containsExactly(new Try(time.today(), "PHONE", false), new Try(time.today(), "TEXT", true));

        followUp.answered("HW-2026-300004", answer("NOT_REACHED"), "coach.ncl");
        followUp.plan("HW-2026-300004", WEEK_13);
        assertThat(followUp.tries("HW-2026-300004")).isEmpty();
    }

    @Test
    void somebody_counts_as_not_reached_after_three_tries_two_channels_and_one_outside_office_hours() {
        var wanted = new Attempts(3, 2, true);
        var day = time.today();

        assertThat(wanted.areMadeBy(List.of(new Try(day, "PHONE", false), new Try(day, "PHONE", true), new Try(day, "TEXT", false)))).isTrue();
        assertThat(wanted.areMadeBy(List.of(new Try(day, "PHONE", true), new Try(day, "TEXT", false)))).as("two tries").isFalse();
        assertThat(wanted.areMadeBy(List.of(new Try(day, "PHONE", false), new Try(day, "PHONE", true), new Try(day, "PHONE", false)))).as("one channel").isFalse();
        assertThat(wanted.areMadeBy(List.of(new Try(day, "PHONE", false), new Try(day, "TEXT", false), new Try(day, "PHONE", false)))).as("office hours only").isFalse();
    }

    @Test
    void how_good_the_job_is_is_kept_with_the_check() {
        begins("HW-2026-300005", 0);
        followUp.plan("HW-2026-300005", WEEK_13);

        followUp.rated("HW-2026-300005", new GoodWork(8, null, 7, 10, 4, 9, 0), "coach.ncl");

        assertThat(Tables.sql().sql("select weeks, fits_health, fits_interests, enough_pay, development from followup.good_work g join followup.round r on r.id = g.round where case_reference = ?")
                .param("HW-2026-300005").query().singleRow()).containsEntry("weeks", 13).containsEntry("fits_health", 8).containsEntry("fits_interests", null).containsEntry("enough_pay", 4)
                .containsEntry("development", 0);
        assertThat(new GoodWork(null, null, null, null, null, null, null).isEmpty()).isTrue();
    }

    private void begins(String reference, int daysAgo) {
        followUp.begin(reference, time.today().minusDays(daysAgo), CountedFrom.WORK_START, "ncl-workwell");
    }

    private static Answer answer(String workCheck) {
        return new Answer(workCheck, new BigDecimal("18.5"), 0, true, null);
    }
}

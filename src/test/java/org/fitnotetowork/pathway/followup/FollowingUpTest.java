package org.fitnotetowork.pathway.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;

class FollowingUpTest {

    private final Tables.Time time = new Tables.Time();
    private final FollowingUp followUp = new FollowingUp(Tables.sql(), time);

    @Test
    void every_check_counts_from_the_beginning_and_none_lies_in_the_past() {
        var beginning = time.today();
        followUp.begin("HW-2026-300001", "ncl-workwell");
        assertThat(followUp.plan("HW-2026-300001", 4, 28)).isEqualTo(beginning.plusDays(28));

        time.passes(Duration.ofDays(40));
        followUp.answered("HW-2026-300001", new FollowingUp.Answer("IN_WORK", new BigDecimal("18.5"), true, 7, null), "coach.ncl");
        assertThat(followUp.plan("HW-2026-300001", 13, 91)).isEqualTo(beginning.plusDays(91));

        time.passes(Duration.ofDays(200));
        assertThat(followUp.plan("HW-2026-300001", 26, 182)).isEqualTo(time.today());
    }

    @Test
    void after_a_relapse_the_count_begins_again() {
        followUp.begin("HW-2026-300002", "ncl-workwell");
        followUp.plan("HW-2026-300002", 4, 28);
        time.passes(Duration.ofDays(28));
        followUp.answered("HW-2026-300002", new FollowingUp.Answer("RELAPSE", null, null, null, null), "coach.ncl");

        time.passes(Duration.ofDays(60));
        followUp.begin("HW-2026-300002", "ncl-workwell");
        assertThat(followUp.plan("HW-2026-300002", 4, 28)).isEqualTo(time.today().plusDays(28));
    }
}

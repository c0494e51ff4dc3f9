package org.fitnotetowork.insight.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sums that can be done on paper (domain K.5 and K.1). */
class TeamCapacityTest {

    private final CoachTime time = CoachTime.on(LocalDate.of(2026, 5, 4));

    @Test
    void a_hundred_people_at_ten_minutes_are_what_the_sources_say_a_coach_has() {
        // 100 people at 10 minutes are 16 h 40 min of a fortnight: 22.5 % of two weeks of 37 hours.
        assertThat(time.sourceCaseload() * time.sourceMinutes() / 60.0 / time.contractedHours()).isBetween(0.225, 0.2253);
    }

    @Test
    void what_people_take_says_how_many_a_coach_can_take() {
        // 74 hours at 0.6 are 2,664 minutes. 40 people took 9,600 minutes in four weeks: 120 each in a fortnight, so 22 people for a coach; two coaches have 20 each.
        var team = TeamCapacity.of("ncl", 40, 2, 9_600, 0, null, null, time);

        assertThat(team.caseload()).isEqualTo(20);
        assertThat(team.minutesTaken()).isEqualTo(120);
        assertThat(team.minutesPossible()).isEqualTo(133.2);
        assertThat(team.safeCaseload()).isEqualTo(22);
    }

    @Test
    void nobody_to_divide_by_gives_no_figure() {
        assertThat(TeamCapacity.of("ncl", 0, 0, 0, 0, null, null, time)).isEqualTo(new TeamCapacity("ncl", 0, 0, null, null, null, null, 0, null, null));
        assertThat(TeamCapacity.of("ncl", 5, 2, 0, 0, null, null, time).safeCaseload()).isNull();
    }
}

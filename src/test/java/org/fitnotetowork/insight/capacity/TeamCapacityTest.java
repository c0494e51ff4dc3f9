package org.fitnotetowork.insight.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that can be done on paper (domain K.5 and K.1). */
class TeamCapacityTest {

    private static final Contacts NONE = new Contacts(0, 0, 0);
    private static final TeamCapacity.Queue NOBODY_WAITS = new TeamCapacity.Queue(0, null, null);
    private static final Pace PACE = Pace.of(0, 0, 0);

    private final CoachTime time = CoachTime.on(LocalDate.of(2026, 5, 4));

    @Test
    void a_hundred_people_at_ten_minutes_are_what_the_sources_say_a_coach_has() {
        // 100 people at 10 minutes are 16 h 40 min of a fortnight: 22.5 % of two weeks of 37 hours.
        assertThat(time.sourceCaseload() * time.sourceMinutes() / 60.0 / time.contractedHours()).isBetween(0.225, 0.2253);
    }

    @Test
    void what_people_take_says_how_many_a_coach_can_take() {
        // 74 hours at 0.6 are 2,664 minutes. 40 people took 9,600 minutes in four weeks: 120 each in a fortnight, so 22 people for a coach; two coaches have 20 each.
        var team = team(40, 2, NONE, 9_600);

        assertThat(team.caseload()).isEqualTo(20);
        assertThat(team.minutesTaken()).isEqualTo(120);
        assertThat(team.minutesPossible()).isEqualTo(133.2);
        assertThat(team.safeCaseload()).isEqualTo(22);
        assertThat(team.minutesNoted()).as("nobody noted any: that is not none").isNull();
        assertThat(team.reckonedFrom()).isEqualTo(TeamCapacity.From.IN_HANDS);
    }

    @Test
    void minutes_that_most_contacts_carry_go_before_steps_in_hands() {
        // 60 of 80 contacts were noted, with 2,400 minutes: 30 each in a fortnight for 40 people. As if the other 20 were as long, 3,200: 40 each, so 66 people for a coach.
        var team = team(40, 2, new Contacts(80, 60, 2_400), 9_600);

        assertThat(team.minutesNoted()).isEqualTo(30);
        assertThat(team.minutesTaken()).as("stands beside it as before").isEqualTo(120);
        assertThat(team.safeCaseload()).isEqualTo(66);
        assertThat(team.reckonedFrom()).isEqualTo(TeamCapacity.From.NOTED);
    }

    @ParameterizedTest
    @CsvSource({"80, 40, NOTED", "80, 39, IN_HANDS", "1, 1, NOTED", "3, 1, IN_HANDS", "0, 0, IN_HANDS"})
    void half_of_the_contacts_are_enough(int all, int said, TeamCapacity.From from) {
        assertThat(team(40, 2, new Contacts(all, said, said * 40), 9_600).reckonedFrom()).isEqualTo(from);
    }

    @Test
    void few_noted_minutes_are_shown_and_not_reckoned_with() {
        var team = team(40, 2, new Contacts(80, 20, 800), 9_600);

        assertThat(team.minutesNoted()).isEqualTo(10);
        assertThat(team.safeCaseload()).isEqualTo(22);
    }

    @Test
    void nobody_to_divide_by_gives_no_figure() {
        assertThat(team(0, 0, NONE, 0)).isEqualTo(new TeamCapacity("ncl", 0, 0, null, NONE, null, null, null, null, TeamCapacity.From.IN_HANDS, 0, null, null, PACE));
        assertThat(team(5, 2, NONE, 0).safeCaseload()).isNull();
        assertThat(team(0, 2, new Contacts(3, 3, 60), 0).safeCaseload()).as("all have gone").isNull();
    }

    private TeamCapacity team(int people, int coaches, Contacts contacts, double minutesInHands) {
        return TeamCapacity.of("ncl", people, coaches, contacts, minutesInHands, NOBODY_WAITS, PACE, time);
    }
}

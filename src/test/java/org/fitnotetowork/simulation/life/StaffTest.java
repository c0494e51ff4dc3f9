package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.platform.area.WorkingDays;
import org.junit.jupiter.api.Test;

/** Who does a task, and when: their own worker, while there is time in the day; a colleague once it has waited for long; nobody where nobody is there. */
class StaffTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 1;

    private final World.Worker carol = new World.Worker("coach.ncl", 2, null, 0);
    private final World.Worker conor = new World.Worker("coach2.ncl", 2, List.of(DayOfWeek.MONDAY), 0);
    private final World.Team coaches = new World.Team("COACH", "ncl-workwell", List.of(carol, conor));
    private final Somebody ofCarol = somebody(0, Map.of("area", "ncl", "home", "N17"));
    private final Somebody ofConor = somebody(1, Map.of("area", "ncl", "home", "N17"));

    @Test
    void a_days_work_has_an_end_but_what_is_urgent_is_done() {
        var rota = rota("", MONDAY);

        assertThat(rota.worker(coaches, ofCarol, MONDAY, false)).contains("coach.ncl");
        assertThat(rota.worker(coaches, ofCarol, MONDAY, false)).contains("coach.ncl");
        assertThat(rota.worker(coaches, ofCarol, MONDAY, false)).isEmpty();
        assertThat(rota.worker(coaches, ofCarol, MONDAY, true)).contains("coach.ncl");
    }

    @Test
    void a_task_waits_for_its_own_worker_for_a_week_and_then_a_colleague_does_it() {
        assertThat(rota("", MONDAY).worker(coaches, ofConor, MONDAY, false)).isEmpty();
        assertThat(rota("", MONDAY).worker(coaches, ofConor, MONDAY.minusDays(7), false)).contains("coach.ncl");
        assertThat(rota("", MONDAY.plusDays(1)).worker(coaches, ofConor, MONDAY, false)).contains("coach2.ncl");
    }

    @Test
    void while_something_is_planted_two_coaches_are_away_and_physiotherapy_takes_nobody_from_one_borough() {
        var planted = MONDAY.plusWeeks(12);
        var world = World.read("physio-list-closed");

        assertThat(rota("physio-list-closed", planted).worker(coaches, ofCarol, planted.minusDays(30), true)).isEmpty();
        assertThat(rota("physio-list-closed", MONDAY).worker(coaches, ofCarol, MONDAY, false)).contains("coach.ncl");
        assertThat(answered(world, ofCarol, "ncl-physio", planted)).isAfter(planted.plusWeeks(4));
        assertThat(answered(world, ofCarol, "ncl-physio", MONDAY)).isBefore(MONDAY.plusWeeks(2));
        assertThat(answered(world, somebody(0, Map.of("area", "ncl", "home", "NW1")), "ncl-physio", planted)).isBefore(planted.plusWeeks(2));
        assertThat(answered(world, ofCarol, "ncl-talking", planted)).isBefore(planted.plusWeeks(2));
    }

    @Test
    void somebody_who_stops_at_a_form_stays_there_and_a_form_nobody_wrote_about_is_answered_the_next_day() {
        var deciding = new Deciding(World.read(""), new WorkingDays(), SEED, MONDAY);
        var stopping = somebody(4, Map.of("area", "ncl", "stopsAt", "agree-plan"));

        assertThat(deciding.decide(stopping, "agree-plan", "userTask_agreePlan", "ncl-workwell", MONDAY)).isEmpty();
        assertThat(deciding.decide(stopping, "book-conversation", "userTask_bookConversation", "ncl-workwell", MONDAY)).isPresent();
        assertThat(deciding.isWritten("something-new")).isFalse();
        assertThat(deciding.decide(ofCarol, "something-new", "userTask_somethingNew", "ncl-workwell", MONDAY)).isEqualTo(Optional.of(new Behaviour.Decided(MONDAY.plusDays(1), false, Map.of(), Map.of())));
    }

    private static LocalDate answered(World world, Somebody person, String organisation, LocalDate day) {
        return new Deciding(world, new WorkingDays(), SEED, MONDAY).decide(person, "answer-referral", "userTask_answerReferral", organisation, day).orElseThrow().on();
    }

    private static Rota rota(String planted, LocalDate day) {
        return new Rota(World.read(planted), SEED, MONDAY, day);
    }

    private static Somebody somebody(int number, Map<String, String> traits) {
        return new Somebody(number, MONDAY, traits);
    }
}

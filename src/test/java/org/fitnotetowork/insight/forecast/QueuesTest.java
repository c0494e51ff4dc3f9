package org.fitnotetowork.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Queues of which it is known what they come to, run as a forecast runs them. */
class QueuesTest {

    private static final WorkDays EVERY_DAY = new WorkDays(LocalDate.of(2026, 5, 4).toEpochDay(), day -> true);
    private static final WorkDays MONDAY_TO_FRIDAY = Past.WORK_DAYS;
    private static final Scenario AS_IT_IS = new Scenario(0, 100, null, 0, 100);
    private static final String PHYSIO = "MSK_PHYSIO";
    private static final long MONDAY = LocalDate.of(2026, 5, 4).toEpochDay();
    private static final int LONG = 300;

    /** As many days of 26 as have nobody, one person, two and three by Poisson's law with 0.7 a day. */
    private static final int[] COMING = days(13, 9, 3, 1);

    @Test
    void people_wait_for_a_coach_who_has_time_for_one_a_day_as_long_as_the_theory_of_queues_says() {
        // Batches A each day and one turn a day: the mean wait is E[A(A-1)] / 2E[A](1-E[A]) days (the M/D/1 queue where A is Poisson's).
        var mean = Arrays.stream(COMING).average().orElseThrow();
        var pairs = Arrays.stream(COMING).map(people -> people * (people - 1)).average().orElseThrow();

        var tally = Forecast.of(team(1, EVERY_DAY), AS_IT_IS, LONG, 0, 40);

        assertThat(tally.takingUp().mean()).isCloseTo(pairs / (2 * mean * (1 - mean)), within(0.05));
    }

    @Test
    void people_on_their_way_are_those_who_come_times_how_long_they_take() {
        var tally = Forecast.of(team(1, EVERY_DAY), AS_IT_IS, LONG, 0, 40);

        var aDay = tally.takingUp().count() / (40.0 * 7 * LONG);
        assertThat(tally.meanOfPeople()).as("Little's law").isCloseTo(aDay * tally.takingUp().mean(), within(0.05));
        assertThat(aDay).isCloseTo(Arrays.stream(COMING).average().orElseThrow(), within(0.02));
    }

    @Test
    void with_a_second_coach_nobody_waits_for_longer_and_the_same_people_come() {
        var one = Forecast.of(team(1, EVERY_DAY), AS_IT_IS, 26, 8, 50);
        var two = Forecast.of(team(1, EVERY_DAY), new Scenario(1, 100, null, 0, 100), 26, 8, 50);

        assertThat(two.takingUp().count()).isEqualTo(one.takingUp().count());
        assertThat(two.takingUp().mean()).isLessThan(one.takingUp().mean() / 4);
    }

    @Test
    void nobody_is_taken_up_on_a_day_on_which_nobody_works() {
        // One person a day, a coach with time for ten: whoever comes on Saturday waits for two days, on Sunday for one.
        var tally = Forecast.of(material(arrivals(new int[] {1}, MONDAY_TO_FRIDAY), new Step[] {team(10)}, 100, MONDAY_TO_FRIDAY, Map.of()), AS_IT_IS, 1, 0, 1);

        assertThat(tally.takingUp().count()).isEqualTo(7);
        assertThat(tally.takingUp().percentile(50)).isZero();
        assertThat(tally.people(0, 50)).as("Saturday's and Sunday's").isEqualTo(2);
    }

    @Test
    void a_week_has_five_days_turns() {
        var waiting = IntStream.range(0, 9).mapToObj(person -> new Standing(person, 0, 30 - person, 0, false, new Step[] {team(10)})).toList();
        var asked = new Step(0, 0, Step.Way.PARTNER, false, 0, 0, 0, 0, 0, new Step[0]);
        var waitingForPartner = IntStream.range(0, 9).mapToObj(person -> new Standing(person, 0, 30 - person, 0, false, new Step[] {asked})).toList();

        assertThat(left(waiting, Map.of())).as("one a day").isEqualTo(4);
        assertThat(left(waitingForPartner, Map.of(PHYSIO, 5.0))).as("five places a week").isEqualTo(4);
    }

    /** Of those who wait on Monday, who still does on Sunday. */
    private static int left(List<Standing> waiting, Map<String, Double> placesAWeek) {
        var tally = new Tally(1, 1, 1);
        new Run(new Material(MONDAY, arrivals(new int[] {0}, MONDAY_TO_FRIDAY), List.of(), new double[1][], waiting, waiting.size(), 1, 10, placesAWeek,
                List.of(place(placesAWeek.isEmpty() ? "" : PHYSIO)), Set.of(0), MONDAY_TO_FRIDAY, null), AS_IT_IS, 0, 7, tally).go();
        return tally.people(0, 50);
    }

    @Test
    void where_a_list_is_closed_its_queue_grows_by_exactly_those_who_come() {
        var tally = new Tally(20, 1, 1);
        var run = new Run(partner(2), new Scenario(0, 100, PHYSIO, 20, 100), 0, 7 * 20, tally);
        run.go();

        assertThat(tally.appointment().count()).isPositive().isEqualTo(run.waitForPartners());
        assertThat(tally.people(19, 50)).isEqualTo(run.waitForPartners());
        assertThat(tally.appointment().percentile(1)).as("nobody was seen").isNull();
    }

    @Test
    void where_a_closed_list_opens_again_those_come_first_who_have_waited_longest() {
        var opens = Forecast.of(partner(10), new Scenario(0, 100, PHYSIO, 4, 100), 12, 0, 20);
        var open = Forecast.of(partner(10), AS_IT_IS, 12, 0, 20);

        assertThat(opens.appointment().percentile(0, 50)).isBetween(21, 35);
        assertThat(opens.appointment().percentile(3, 50)).isLessThan(opens.appointment().percentile(0, 50));
        assertThat(opens.appointment().percentile(11, 50)).isEqualTo(open.appointment().percentile(11, 50));
    }

    @Test
    void parts_of_a_place_add_up_while_somebody_waits_and_no_further() {
        var three = new PartnerQueue(0.6, 0);
        IntStream.range(0, 100).forEach(one -> three.join(new Errand(one, null, 0)));
        assertThat(IntStream.range(0, 50).map(day -> taken(three, day)).sum()).as("three a week for ten weeks").isEqualTo(30);

        var idle = new PartnerQueue(0.6, 0);
        IntStream.range(0, 50).forEach(day -> taken(idle, day));
        IntStream.range(0, 100).forEach(one -> idle.join(new Errand(one, null, 0)));
        assertThat(IntStream.range(50, 55).map(day -> taken(idle, day)).sum()).as("what nobody took is gone").isEqualTo(3);
    }

    @Test
    void where_nothing_is_otherwise_everything_is_the_same_and_it_is_the_same_again() {
        var asItIs = told(Forecast.of(mixed(2), AS_IT_IS, 26, 8, 30));

        assertThat(told(Forecast.of(mixed(2), new Scenario(0, 100, PHYSIO, 0, 100), 26, 8, 30))).isEqualTo(asItIs);
        assertThat(told(Forecast.of(mixed(2), AS_IT_IS, 26, 8, 30))).isEqualTo(asItIs);
        assertThat(told(Forecast.of(mixed(2), new Scenario(0, 100, PHYSIO, 2, 100), 26, 8, 30))).isNotEqualTo(asItIs);
    }

    @Test
    void people_have_the_same_luck_whatever_happens_around_them() {
        // Coaches have time for everybody, so more of them change nothing; what a closed list does to some leaves the others where they were.
        var asItIs = Forecast.of(mixed(1_000), AS_IT_IS, 26, 8, 30);
        var more = Forecast.of(mixed(1_000), new Scenario(5, 100, null, 0, 100), 26, 8, 30);
        var closed = Forecast.of(mixed(1_000), new Scenario(0, 100, PHYSIO, 26, 100), 26, 8, 30);

        assertThat(told(more)).isEqualTo(told(asItIs));
        assertThat(IntStream.range(0, 26).mapToObj(week -> closed.takingUp().percentile(week, 90)).toList()).isEqualTo(IntStream.range(0, 26).mapToObj(week -> asItIs.takingUp().percentile(week, 90)).toList());
        assertThat(asItIs.takingUp().percentile(50)).as("they do not all wait alike").isLessThan(asItIs.takingUp().percentile(90));
    }

    @Test
    void twice_as_many_people_are_twice_as_many_and_none_is_nobody() {
        var count = Forecast.of(team(5, EVERY_DAY), AS_IT_IS, 26, 0, 20).takingUp().count();

        assertThat(Forecast.of(team(5, EVERY_DAY), new Scenario(0, 200, null, 0, 100), 26, 0, 20).takingUp().count()).isEqualTo(2 * count);
        assertThat(Forecast.of(team(5, EVERY_DAY), new Scenario(0, 0, null, 0, 100), 26, 0, 20).takingUp().count()).isZero();
    }

    @Test
    void whoever_waits_now_has_the_first_turn() {
        var step = team(10);
        var open = List.of(new Standing(0, 0, 30, 0, false, new Step[] {step}), new Standing(1, 0, 20, 0, false, new Step[] {step}), new Standing(2, 0, 10, 0, false, new Step[] {step}));
        var material = new Material(MONDAY, arrivals(new int[] {0}, EVERY_DAY), List.<Step[]>of(new Step[] {step}), new double[1][], open, 3, 1, 10, Map.of(), List.of(place("")), Set.of(0), EVERY_DAY, null);
        var tally = new Tally(1, 1, 1);
        new Run(material, AS_IT_IS, 0, 2, tally).go();
        var none = new Tally(1, 1, 1);
        new Run(material, AS_IT_IS, 0, 7, none).go();

        assertThat(none.people(0, 50)).as("one a day: all are through within the week").isZero();
        assertThat(tally.takingUp().count()).as("they did not come in these weeks").isZero();
    }

    @Test
    void a_run_for_many_people_takes_no_longer_than_a_run_for_few() {
        assertThat(Forecast.runs(team(1, EVERY_DAY), AS_IT_IS, 7 * 34)).isEqualTo(200);
        assertThat(Forecast.runs(material(arrivals(new int[] {10}, EVERY_DAY), new Step[] {team(1)}, 100, EVERY_DAY, Map.of()), AS_IT_IS, 7 * 34)).isBetween(80, 90);
        assertThat(Forecast.runs(material(arrivals(new int[] {300}, EVERY_DAY), new Step[] {team(1)}, 100, EVERY_DAY, Map.of()), AS_IT_IS, 7 * 34)).isEqualTo(20);
    }

    private static List<Object> told(Tally tally) {
        return IntStream.range(0, tally.weeks()).<Object>mapToObj(week -> Arrays.asList(tally.takingUp().percentile(week, 50), tally.takingUp().percentile(week, 90), tally.appointment().percentile(week, 50), tally.appointment().percentile(week, 90), tally.people(week, 50),
                tally.people(week, 90))).toList();
    }

    private static int taken(PartnerQueue queue, int day) {
        queue.workingDayBegins(day);
        var taken = 0;
        while (queue.takesSomebody()) {
            queue.take();
            taken++;
        }
        queue.workingDayEnds();
        return taken;
    }

    /** A team that has time for so many people a day; each takes ten minutes. */
    private static Material team(int aDay, WorkDays workDays) {
        return material(arrivals(COMING, workDays), new Step[] {team(10)}, 10.0 * aDay, workDays, Map.of());
    }

    /** A team with time for so many a day, whose people wait for a few days in any case; one in two goes on to a partner. */
    private static Material mixed(int aDay) {
        var taken = new Step(1, 1, Step.Way.PARTNER, false, 0, 0, 0, 0, 0, new Step[0]);
        var goesOn = new Step[] {new Step(0, 0, Step.Way.TEAM, true, 0, 1, 10, 0, 0, new Step[] {taken})};
        var ends = new Step[] {new Step(2, 0, Step.Way.TEAM, true, 0, 4, 10, 0, 0, new Step[0])};
        return new Material(MONDAY, arrivals(COMING, MONDAY_TO_FRIDAY), List.of(goesOn, ends), new double[][] {{0, 1, 2, 9}, {3, 20}}, List.of(), 0, 1, 10.0 * aDay, Map.of(PHYSIO, 2.0),
                List.of(place(""), place(PHYSIO)), Set.of(0, 1), MONDAY_TO_FRIDAY, null);
    }

    private static Material partner(double aWeek) {
        var step = new Step(0, 0, Step.Way.PARTNER, false, 0, 0, 0, 0, 0, new Step[0]);
        return material(arrivals(COMING, MONDAY_TO_FRIDAY), new Step[] {step}, 10, MONDAY_TO_FRIDAY, Map.of(PHYSIO, aWeek));
    }

    private static Material material(Arrivals arrivals, Step[] journey, double dayOfACoach, WorkDays workDays, Map<String, Double> placesAWeek) {
        return new Material(MONDAY, arrivals, List.<Step[]>of(journey), new double[1][], List.of(), 0, 1, dayOfACoach, placesAWeek, List.of(place(placesAWeek.isEmpty() ? "" : PHYSIO)), Set.of(0),
                workDays, null);
    }

    private static Step team(double minutes) {
        return new Step(0, 0, Step.Way.TEAM, true, 0, 0, minutes, 0, 0, new Step[0]);
    }

    private static Place place(String kind) {
        return new Place("partner-referral", "userTask_answerReferral", kind);
    }

    /** On each weekday of the last 26 weeks as many as these, in turn. */
    private static Arrivals arrivals(int[] counts, WorkDays workDays) {
        var moments = new ArrayList<Double>();
        for (var week = 0; week < 26; week++) {
            for (var day = 0; day < 7; day++) {
                for (var one = 0; one < counts[week % counts.length]; one++) {
                    moments.add(MONDAY - 1 - 7.0 * (week + 1) + day);
                }
            }
        }
        return Arrivals.of(moments, new AreaHistory(List.of(), Map.of(), MONDAY - 0.5), workDays);
    }

    private static int[] days(int... howMany) {
        return IntStream.range(0, howMany.length).flatMap(people -> IntStream.range(0, howMany[people]).map(day -> people)).toArray();
    }
}

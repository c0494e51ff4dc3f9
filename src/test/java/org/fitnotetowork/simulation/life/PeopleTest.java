package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fitnotetowork.platform.area.WorkingDays;
import org.junit.jupiter.api.Test;

/** The made-up people are like those whom WorkWell's published shares describe (domain I.1), and always the same ones. */
class PeopleTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 23);
    private static final int MANY = 10_000;

    private final World world = World.read("");
    private final WorkingDays working = new WorkingDays();
    private final People people = new People(world, working, 1, BEGIN, MANY, 39);
    private final List<Somebody> everybody = IntStream.range(0, MANY).mapToObj(people::get).toList();

    @Test
    void the_published_shares_hold() {
        assertThat(share(one -> one.traits().get("inWork").equals("NO"))).as("out of work").isCloseTo(0.59, within(0.015));
        assertThat(share(one -> one.traits().get("way").equals("GP"))).as("by their GP").isCloseTo(0.28, within(0.015));
        assertThat(share(one -> one.traits().get("way").equals("SELF"))).as("themselves").isCloseTo(0.27, within(0.015));
        assertThat(share(one -> one.traits().get("way").equals("JOBCENTRE"))).as("by their jobcentre").isCloseTo(0.24, within(0.015));
        assertThat(share(one -> one.traits().get("health").equals("MENTAL"))).as("mental health").isCloseTo(0.48, within(0.015));
        assertThat(share(one -> one.traits().get("health").equals("MSK"))).as("musculoskeletal").isCloseTo(0.21, within(0.015));
        assertThat(share(one -> age(one) >= 35)).as("35 or older").isCloseTo(0.68, within(0.015));
    }

    @Test
    void the_work_status_says_what_was_counted() {
        assertThat(everybody).allSatisfy(one -> assertThat(one.traits().get("workStatus").matches("OUT_OF_WORK.*|STUDENT_OR_TRAINEE|VOLUNTEER_CARER"))
                .isEqualTo(one.traits().get("inWork").equals("NO")));
    }

    @Test
    void everybody_is_marked_as_made_up_and_has_a_number_that_is_never_issued() {
        var numbers = new HashSet<String>();
        assertThat(everybody).allSatisfy(one -> {
            assertThat(one.traits().get("personName")).endsWith("(made up)");
            assertThat(one.traits().get("nhsNumber")).matches("999\\d{7}");
            assertThat(numbers.add(one.traits().get("nhsNumber"))).isTrue();
        });
    }

    @Test
    void people_come_on_working_days_and_more_of_them_as_time_goes_by() {
        assertThat(everybody).allSatisfy(one -> assertThat(working.isWorkingDay(one.comesOn())).isTrue());
        assertThat(share(one -> one.comesOn().isBefore(BEGIN.plusWeeks(13)))).isLessThan(0.25);
        assertThat(share(one -> !one.comesOn().isBefore(BEGIN.plusWeeks(26)))).isGreaterThan(0.4);
    }

    @Test
    void the_same_seed_draws_the_same_people_and_another_one_others() {
        var again = new People(World.read(""), working, 1, BEGIN, MANY, 39);
        var others = new People(world, working, 2, BEGIN, MANY, 39);

        assertThat(IntStream.range(0, 500).mapToObj(again::get).toList()).isEqualTo(everybody.subList(0, 500));
        assertThat(again.happenings(again.get(7))).isEqualTo(people.happenings(people.get(7)));
        assertThat(IntStream.range(0, 500).mapToObj(others::get).map(Somebody::traits).toList()).isNotEqualTo(everybody.subList(0, 500).stream().map(Somebody::traits).toList());
    }

    private static int age(Somebody one) {
        return Period.between(LocalDate.parse(one.traits().get("dateOfBirth")), BEGIN).getYears();
    }

    private double share(Predicate<Somebody> like) {
        return everybody.stream().filter(like).count() / (double) MANY;
    }
}

package org.fitnotetowork.insight.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What the page asks of the database, on the cohort of the measures: minutes of the last four weeks, and who has gone in the last twelve. */
class CapacityTest {

    private final DataSource database = Tables.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Tables.Time clock = new Tables.Time();
    private final OwnAreas own = mock(OwnAreas.class);
    private final CapacityController page = new CapacityController(own, jdbc, new Acceptances(jdbc, new Dictionary()), clock);

    @BeforeEach
    void aCohort() {
        new ResourceDatabasePopulator(new ClassPathResource("insight/cohort.sql")).execute(database);
        clock.is("2024-10-12T12:00:00");
        when(own.ofReader("")).thenReturn(List.of("ncl"));
    }

    @Test
    void contacts_of_four_weeks_carry_their_minutes() {
        // On 13 September noon A5, on the 16th A1 with 55 minutes, on the 18th A7 of whom nobody said.
        assertThat(team().contacts()).as("the 13th is 29 days ago").isEqualTo(new Contacts(2, 1, 55));

        clock.is("2024-10-10T12:00:00");
        assertThat(team().contacts()).isEqualTo(new Contacts(3, 2, 90));
    }

    @Test
    void a_step_was_in_somebodys_hands_for_a_day_at_most_and_not_where_a_withdrawal_cut_it_off() {
        counted(21, "ncl", "2024-09-01", null);
        // Two of the cohort's steps had been taken up, one for three weeks, which is eight hours, and one for half an hour: in two fortnights, for one person.
        assertThat(team().minutesTaken()).isEqualTo((8 * 60 + 30) / 2.0);

        jdbc.sql("update insight.step set cut_off = true where claimed_at is not null").update();
        assertThat(team().minutesTaken()).isZero();
    }

    @Test
    void cases_are_those_that_were_counted_last_and_gone_are_those_of_twelve_weeks() {
        // It is 12 October: twelve weeks go back to 21 July, that day included. Eleven were closed then, after 42 days each: 11 x 42 / 84 fit, 5.5; eight are open.
        for (var number = 1; number <= 11; number++) {
            counted(number, "ncl", "2024-06-09", "2024-07-21");
        }
        counted(12, "ncl", "2024-06-09", "2024-07-20");
        counted(13, "gm", "2024-06-09", "2024-08-01");
        for (var number = 21; number <= 28; number++) {
            counted(number, "ncl", "2024-09-01", null);
        }

        assertThat(team().people()).isEqualTo(8);
        assertThat(team().pace()).isEqualTo(new Pace(8, 11, 5.5, Pace.Says.MORE_COMES));
    }

    @Test
    void a_step_at_which_more_wait_than_fit_is_named_and_one_whose_pace_holds_is_not() {
        step("Book appointment", 30, 20, 10.0);
        step("Offer support", 10, 20, 10.0);
        step("Record result", 10, 9, 1.0);

        assertThat(page.capacity("").steps()).containsExactly(new PaceOfStep("ncl", "Partner referral", "Book appointment", "", new Pace(30, 20, 10.0, Pace.Says.MORE_COMES)));
    }

    private TeamCapacity team() {
        return page.capacity("").teams().get(0);
    }

    private void counted(int number, String area, String received, String closed) {
        jdbc.sql("insert into insight.episode (case_reference, area, way_in, opened_on, received_on, month, closed_on, started_as, time_out_of_work, age_band) "
                + "values ('HW-2023-' || lpad(:number::text, 6, '0'), :area, 'SELF', :received::date, :received::date, date_trunc('month', :received::date)::date, :closed::date, 'OFF_SICK', 'NOT_KNOWN', '25-34')")
                .param("number", number).param("area", area).param("received", received).param("closed", closed).update();
    }

    private void step(String name, int waiting, int gone, double fits) {
        jdbc.sql("insert into insight.bottleneck (area, process, element, partner_kind, definition, process_name, name, owner, waiting, late, ended, waiting_before, late_days, block_days, rework, "
                + "excess_part, growth_part, block_part, rework_part, reckoned_at, gone, fits) values ('ncl', 'p', :name, '', 'p:1', 'Partner referral', :name, 'US', :waiting, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, :at, :gone, :fits)")
                .param("name", name).param("waiting", waiting).param("gone", gone).param("fits", fits).param("at", Timestamp.from(clock.instant().minus(Duration.ofMinutes(1)))).update();
    }
}

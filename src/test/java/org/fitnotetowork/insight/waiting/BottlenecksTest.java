package org.fitnotetowork.insight.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.fitnotetowork.insight.facts.FactsUnderTest;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small area reckoned by hand: a physiotherapist whose list has closed, coaches who keep up, and an employer who answers. */
class BottlenecksTest {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Tables.Time clock = new Tables.Time();
    private final DataSource database = Tables.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final FactsUnderTest facts = new FactsUnderTest(database, clock);
    private final Bottlenecks bottlenecks = new Bottlenecks(jdbc, clock);
    private int steps;

    @BeforeEach
    void placesAndBuckets() {
        for (var place : List.of("userTask_bookAppointment", "userTask_offerSupport", "userTask_recordAnswer")) {
            jdbc.sql("insert into insight.element values ('model:1', ?, 'partner-referral', 'Partner referral', 1, ?, 'TASK', null)").param(place).param("Name of " + place).update();
        }
        facts.writeBuckets();
    }

    @Test
    void the_closed_list_comes_first_and_says_what_its_score_is_made_of() {
        // Ten people wait for physiotherapy, for 1 to 10 weeks, against a clock of two weeks; nobody got an appointment for months.
        for (var weeks = 1; weeks <= 10; weeks++) {
            waits("userTask_bookAppointment", "PARTNER", "PHYSIOTHERAPY", weeks * 7, 14);
        }
        // Twenty offers were made in one to twenty days each, two people wait for theirs since yesterday.
        for (var days = 1; days <= 20; days++) {
            waited("userTask_offerSupport", "US", "", 20, days, 30);
        }
        waits("userTask_offerSupport", "US", "", 1, 30);
        waits("userTask_offerSupport", "US", "", 1, 30);
        waited("userTask_recordAnswer", "EMPLOYER", "", 3, 4, 5);
        facts.reckon();

        var places = bottlenecks.in(List.of("ncl"));

        assertThat(places).extracting(Bottleneck::element).startsWith("userTask_bookAppointment").containsExactlyInAnyOrder("userTask_bookAppointment", "userTask_offerSupport", "userTask_recordAnswer");
        var physio = places.get(0);
        assertThat(physio.owner()).isEqualTo("PARTNER");
        assertThat(physio.partnerKind()).isEqualTo("PHYSIOTHERAPY");
        // Nearest rank of 7, 14, ... 70 days: the 5th, 8th, 9th, 10th. Eight have passed two weeks, six of them waited four weeks ago too.
        assertThat(physio.stillWaiting()).isEqualTo(new Bottleneck.StillWaiting(10, 8, 7, 35 * DAY, 56 * DAY, 63 * DAY, 70 * DAY, 70 * DAY));
        assertThat(physio.ended()).as("nobody got one, and that does not look quick").isEqualTo(new Bottleneck.Ended(0, null, null, 0, null));
        assertThat(physio.through()).as("nobody knows yet when half will have one").isEqualTo(new Bottleneck.Through(null, null));
        assertThat(physio.trend()).isNull();
        // Past the clock by 7, 14, ... 56 days: 252. Three more than four weeks ago. Highest of three places in both: rank 1.
        assertThat(physio.score().lateness()).isEqualTo(new Bottleneck.Score.Part(40, 252));
        assertThat(physio.score().growth()).isEqualTo(new Bottleneck.Score.Part(30, 3));
        assertThat(physio.score().blocks()).isEqualTo(new Bottleneck.Score.Part(0, 0));
        assertThat(physio.score().total()).isEqualTo(70);

        var offers = places.stream().filter(place -> place.element().equals("userTask_offerSupport")).findFirst().orElseThrow();
        assertThat(offers.stillWaiting().people()).isEqualTo(2);
        assertThat(offers.ended().waits()).isEqualTo(20);
        assertThat(offers.ended().half()).as("10 days, at most 3 %% away").isBetween((long) (10 * DAY * 0.97), (long) (10 * DAY * 1.03));
        assertThat(offers.ended().nineInTen()).isBetween((long) (18 * DAY * 0.97), (long) (18 * DAY * 1.03));
        assertThat(offers.score().lateness().of()).as("nobody is late").isZero();
    }

    @Test
    void half_of_all_who_came_are_through_later_than_half_of_those_who_are() {
        // By hand: after day 5 4/5; on day 8 one left without an answer; after day 10 4/5 · 2/3 = 8/15; after day 20 4/5 · 1/3 = 4/15; one still waits, for 30 days.
        waited("userTask_recordAnswer", "EMPLOYER", "", 40, 5, 30);
        leftAfter("userTask_recordAnswer", 8);
        waited("userTask_recordAnswer", "EMPLOYER", "", 40, 10, 30);
        waited("userTask_recordAnswer", "EMPLOYER", "", 40, 20, 30);
        waits("userTask_recordAnswer", "EMPLOYER", "", 30, 30);
        facts.reckon();

        var place = bottlenecks.in(List.of("ncl")).get(0);

        assertThat(place.ended().half()).as("of the ended ones alone").isBetween((long) (10 * DAY * 0.97), (long) (10 * DAY * 1.03));
        assertThat(place.through().half()).as("20 days, at most 3 %% away").isBetween((long) (20 * DAY * 0.97), (long) (20 * DAY * 1.03));
        assertThat(place.through().nineInTen()).as("4/15 still go on after the last who was through").isNull();
    }

    @Test
    void where_everybody_is_through_the_curve_says_what_the_ended_waits_say() {
        for (var days = 1; days <= 10; days++) {
            waited("userTask_offerSupport", "US", "", 30, days, 30);
        }
        facts.reckon();

        assertThat(bottlenecks.in(List.of("ncl"))).singleElement().satisfies(place -> {
            assertThat(place.through().half()).isEqualTo(place.ended().half()).isBetween((long) (5 * DAY * 0.97), (long) (5 * DAY * 1.03));
            assertThat(place.through().nineInTen()).isEqualTo(place.ended().nineInTen()).isBetween((long) (9 * DAY * 0.97), (long) (9 * DAY * 1.03));
        });
    }

    @Test
    void waits_of_the_three_months_before_are_for_the_trend_and_older_ones_for_nothing() {
        // It is 4 May: waits that ended since 1 February are of now, those since 1 November of before.
        for (var people = 0; people < 10; people++) {
            waited("userTask_offerSupport", "US", "", 40, 20, 30);
            waited("userTask_offerSupport", "US", "", 130, 10, 30);
            waited("userTask_offerSupport", "US", "", 250, 1, 30);
        }
        facts.reckon();

        assertThat(bottlenecks.in(List.of("ncl"))).singleElement().satisfies(place -> {
            assertThat(place.ended().waits()).isEqualTo(10);
            assertThat(place.ended().before()).isEqualTo(10);
            assertThat(place.through().half()).isBetween((long) (20 * DAY * 0.97), (long) (20 * DAY * 1.03));
            assertThat(place.trend()).isEqualTo(Trend.LONGER);
        });
    }

    @Test
    void how_many_would_fit_the_pace_is_gone_a_day_times_the_days_that_each_waited() {
        // It is 4 May: of the 92.5 days since 1 February, 12 waits of ten days ended and 3 were cut off after 20, so 180 / 92.5 fit; what ended before says nothing.
        for (var people = 0; people < 12; people++) {
            waited("userTask_recordAnswer", "EMPLOYER", "", 40, 10, 30);
            waited("userTask_recordAnswer", "EMPLOYER", "", 130, 30, 30);
        }
        for (var people = 0; people < 3; people++) {
            leftAfter("userTask_recordAnswer", 20);
        }
        facts.reckon();

        var row = jdbc.sql("select gone, fits from insight.bottleneck").query().singleRow();
        assertThat(row).containsEntry("gone", 15);
        assertThat((double) row.get("fits")).as("at most 3 %% away").isBetween(180 / 92.5 * 0.97, 180 / 92.5 * 1.03);
    }

    @Test
    void ages_grow_while_nothing_happens() {
        waits("userTask_offerSupport", "US", "", 1, 30);
        facts.reckon();

        clock.passes(Duration.ofDays(2));

        assertThat(bottlenecks.in(List.of("ncl")).get(0).stillWaiting().longest()).isEqualTo(3 * DAY);
    }

    @Test
    void what_stands_still_in_a_plan_and_what_is_done_again_count() {
        waits("userTask_offerSupport", "US", "", 3, 30);
        jdbc.sql("""
                insert into coordination.block (reference, case_reference, item, blocking_party, kind, since, raised_in, raised_at, raised_by, lead)
                values ('B-1', 'case-1', 'item', 'ncl-physio', 'WAIT_LIST', ?, 'ncl-workwell', ?, 'coach.ncl', 'ncl-workwell')""")
                .param(clock.today().minusDays(10)).param(Timestamp.from(clock.instant().minus(Duration.ofDays(10)))).update();
        // The same person's answer was recorded three times, another's once: two visits more for two people.
        waited("userTask_recordAnswer", "EMPLOYER", "", 9, 1, 5, "again");
        waited("userTask_recordAnswer", "EMPLOYER", "", 7, 1, 5, "again");
        waited("userTask_recordAnswer", "EMPLOYER", "", 5, 1, 5, "again");
        waited("userTask_recordAnswer", "EMPLOYER", "", 5, 1, 5, "once");
        facts.reckon();

        var places = bottlenecks.in(List.of("ncl"));

        assertThat(places).filteredOn(place -> place.element().equals("userTask_offerSupport")).singleElement()
                .satisfies(place -> assertThat(place.score().blocks()).isEqualTo(new Bottleneck.Score.Part(20, 10)));
        assertThat(places).filteredOn(place -> place.element().equals("userTask_recordAnswer")).singleElement()
                .satisfies(place -> assertThat(place.score().rework()).isEqualTo(new Bottleneck.Score.Part(10, 1)));
    }

    @Test
    void what_a_withdrawal_cut_off_is_no_quick_wait_and_another_area_is_not_there() {
        waited("userTask_offerSupport", "US", "", 5, 1, 30);
        jdbc.sql("update insight.step set cut_off = true").update();
        facts.reckon();

        assertThat(bottlenecks.in(List.of("ncl"))).singleElement().satisfies(place -> assertThat(place.ended()).isEqualTo(new Bottleneck.Ended(0, null, null, 0, null)));
        assertThat(bottlenecks.in(List.of("lsc"))).isEmpty();
    }

    /** Somebody waits since so many days against a clock of so many. */
    private void waits(String element, String owner, String kind, int since, int clockOf) {
        step(element, owner, kind, since, null, clockOf, "instance-" + ++steps);
    }

    /** Somebody left after so many days without what they waited for. */
    private void leftAfter(String element, int days) {
        waited(element, "EMPLOYER", "", 40, days, 30);
        jdbc.sql("update insight.step set cut_off = true where id = ?").param("step-" + steps).update();
    }

    /** Somebody began to wait so many days ago and waited for so many. */
    private void waited(String element, String owner, String kind, int began, int lasted, int clockOf) {
        waited(element, owner, kind, began, lasted, clockOf, "instance-" + ++steps);
    }

    private void waited(String element, String owner, String kind, int began, int lasted, int clockOf, String instance) {
        step(element, owner, kind, began, lasted, clockOf, instance);
    }

    private void step(String element, String owner, String kind, int began, Integer lasted, int clockOf, String instance) {
        var beganAt = clock.instant().minus(Duration.ofDays(began));
        jdbc.sql("""
                insert into insight.step (id, process_instance, case_reference, definition, process, version, element, organisation, area, owner, work_status, partner_kind, began_at, due_at, ended_at, cut_off)
                values (?, ?, 'case-1', 'model:1', 'partner-referral', 1, ?, 'ncl-workwell', 'ncl', ?, '', ?, ?, ?, ?, false)""")
                .param("step-" + ++steps).param(instance).param(element).param(owner).param(kind).param(Timestamp.from(beganAt))
                .param(Timestamp.from(beganAt.plus(Duration.ofDays(clockOf)))).param(lasted == null ? null : Timestamp.from(beganAt.plus(Duration.ofDays(lasted)))).update();
    }
}

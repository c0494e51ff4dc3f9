package org.fitnotetowork.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a forecast takes from the past, and what it leaves there. */
class MaterialTest {

    @Test
    void a_journey_is_gone_again_as_it_was_with_what_followed_what_and_what_ran_beside_it() {
        var past = manyCases(40, (past1, reference, began) -> past1.team(reference, "offer", began, 2, 30).other(reference, "ask", "PERSON", began + 2 + 30 / 1440.0, 5)
                .other(reference, "date", "CLOCK", began + 2 + 30 / 1440.0, 21).team(reference, "plan", began + 8, 1, 60));

        var material = past.material(26).orElseThrow();

        assertThat(material.span()).isEqualTo(new Material.Span(40, 26, 52));
        var journey = material.journeys().get(0);
        assertThat(journey).singleElement().satisfies(offer -> {
            assertThat(offer.way()).isEqualTo(Step.Way.TEAM);
            assertThat(offer.isTakingUp()).isTrue();
            assertThat(offer.days()).as("in hand").isCloseTo(30 / 1440.0, within(1e-6));
            assertThat(offer.next()).extracting(next -> material.places().get(next.place()).element()).containsExactly("ask", "date");
            var ask = offer.next()[0];
            assertThat(ask.way()).isEqualTo(Step.Way.TIME);
            assertThat(ask.days()).isCloseTo(5, within(1e-6));
            assertThat(ask.gap()).isZero();
            assertThat(ask.next()).singleElement().satisfies(plan -> assertThat(plan.gap()).as("a day after the answer").isCloseTo(1 - 30 / 1440.0, within(1e-6)));
            assertThat(offer.next()[1].next()).as("nothing came of the date").isEmpty();
        });
    }

    @Test
    void what_the_team_had_nothing_to_do_with_yet_is_not_its_journey_and_no_arrival() {
        var past = manyCases(40, (past1, reference, began) -> past1.other(reference, "note", "PARTNER", began - 3, 3).team(reference, "offer", began, 2, 30));

        assertThat(past.material(26).orElseThrow().places()).extracting(Place::element).containsExactly("offer");
    }

    @Test
    void what_still_goes_on_in_a_journey_goes_on_for_as_long_as_anybody_looks() {
        var past = manyCases(40, (past1, reference, began) -> past1.team(reference, "offer", began, 2, 30).stay(reference, reference, "date", "CLOCK", "", began + 3, Past.NEVER, Past.NEVER, false));

        assertThat(past.material(26).orElseThrow().journeys().get(0)[0].next()[0].days()).isInfinite();
    }

    @Test
    void from_fewer_than_thirty_journeys_or_without_a_coach_nothing_is_forecast() {
        assertThat(manyCases(29, MaterialTest::offered).material(26)).isEmpty();
        assertThat(manyCases(30, MaterialTest::offered).material(26)).isPresent();
        assertThat(manyCases(30, MaterialTest::offered).coaches(0).material(26)).isEmpty();
    }

    @Test
    void where_the_year_has_too_few_older_journeys_help_and_it_says_so() {
        var past = new Past();
        IntStream.range(0, 20).forEach(one -> past.team("new " + one, "offer", -7 * 30 - one, 1, 10).team("old " + one, "offer", -7 * 60 - one, 1, 10));

        assertThat(past.material(26).orElseThrow().span()).isEqualTo(new Material.Span(40, 26, 63));
    }

    @Test
    void in_the_busiest_weeks_the_team_had_its_hands_full() {
        // Ten done on each working day of 26 weeks, of ten minutes each by the clock; two coaches have 240 minutes each: it is 48 minutes that one takes.
        var past = new Past().coaches(2);
        for (var week = 1; week <= 30; week++) {
            for (var day = 0; day < 5; day++) {
                for (var one = 0; one < 10; one++) {
                    past.team("case " + week + " " + day + " " + one, "offer", -7 * week + day, 0.2, 10);
                }
            }
        }

        var material = past.material(26).orElseThrow();

        assertThat(material.journeys().get(0)[0].minutes()).isCloseTo(48, within(0.01));
        assertThat(material.coaches()).isEqualTo(2);
    }

    @Test
    void what_took_twice_as_long_in_hand_takes_twice_as_much_and_a_form_left_open_overnight_takes_a_day_at_most() {
        var past = manyCases(40, (past1, reference, began) -> past1.team(reference, "offer", began, 1, 10).team(reference, "plan", began + 2, 1, 20).team(reference, "talk", began + 4, 1, 60 * 24 * 3)
                .team(reference, "click", began + 9, 1, 0.01));

        var offer = past.material(26).orElseThrow().journeys().get(0)[0];
        var plan = offer.next()[0];
        var talk = plan.next()[0];

        assertThat(plan.minutes()).isCloseTo(2 * offer.minutes(), within(1e-6));
        assertThat(talk.minutes()).as("eight hours").isCloseTo(48 * offer.minutes(), within(1e-6));
        assertThat(talk.days()).as("and yet it lay there").isCloseTo(3, within(1e-6));
        assertThat(talk.next()[0].minutes()).as("nothing is done in no time").isCloseTo(offer.minutes() / 2, within(1e-6));
    }

    @Test
    void what_people_wait_in_quiet_weeks_is_kept_and_what_they_wait_in_a_full_queue_is_not() {
        var past = new Past();
        for (var week = 5; week <= 48; week++) {
            for (var one = 0; one < 6; one++) {
                // For the last 30 weeks everybody waits for a month; before that for two days.
                past.team("case " + week + " " + one, "offer", -7 * week + 0.1 + one * 0.1, week <= 30 ? 28 : 2, 10);
            }
        }

        assertThat(Arrays.stream(past.material(26).orElseThrow().usual()[0])).isNotEmpty().allSatisfy(days -> assertThat(days).isCloseTo(2, within(1e-6)));
    }

    @Test
    void what_is_begun_by_whoever_does_it_stands_in_no_queue() {
        var past = manyCases(40, (past1, reference, began) -> past1.team(reference, "record", began, 0, 10).team(reference, "offer", began + 0.1, 2, 10));

        var record = past.material(26).orElseThrow().journeys().get(0)[0];

        assertThat(record.way()).isEqualTo(Step.Way.AT_ONCE);
        assertThat(record.next()[0].way()).isEqualTo(Step.Way.TEAM);
    }

    @Test
    void a_referral_takes_a_place_where_it_last_waits_to_be_taken_and_one_that_nobody_saw_takes_none() {
        var past = manyCases(40, (past1, reference, began) -> past1.team(reference, "offer", began, 1, 10)
                .partner(reference, "answer", "PHYSIO", began + 2, 4).partner(reference, "answer", "PHYSIO", began + 6, 10).partner(reference, "book", "PHYSIO", began + 16, 1).partner(reference, "visit", "PHYSIO", began + 17, 14)
                .partner(reference, "answer", "DEBT", began + 2, 3));

        var material = past.material(26).orElseThrow();
        var steps = material.journeys().get(0)[0].next();

        assertThat(material.placesAWeek()).containsOnlyKeys("PHYSIO");
        assertThat(steps).extracting(Step::way).as("both begin as time").containsOnly(Step.Way.TIME);
        var taken = Arrays.stream(steps).filter(step -> step.next().length > 0).findFirst().orElseThrow().next()[0];
        assertThat(taken.way()).isEqualTo(Step.Way.PARTNER);
        assertThat(taken.earlier()).as("asked four days before").isCloseTo(4, within(1e-6));
        assertThat(taken.visit()).as("booked in one day, seen after fourteen").isCloseTo(15, within(1e-6));
    }

    @Test
    void a_week_has_as_many_places_as_its_busiest_weeks_had() {
        // Two seen each week, but four in every fifth.
        var past = new Past();
        for (var week = 1; week <= 40; week++) {
            for (var one = 0; one < (week % 5 == 0 ? 4 : 2); one++) {
                var reference = "case " + week + " " + one;
                past.team(reference, "offer", -7 * week - 10, 1, 10).partner(reference, "answer", "PHYSIO", -7 * week - 5, 1).partner(reference, "visit", "PHYSIO", -7 * week - 4, 5);
            }
        }

        assertThat(past.material(26).orElseThrow().placesAWeek()).containsEntry("PHYSIO", 4.0);
    }

    @Test
    void who_stands_somewhere_goes_on_as_somebody_who_stood_there_for_at_least_as_long() {
        var past = new Past();
        IntStream.range(0, 40).forEach(one -> past.team("case " + one, "offer", -200 - one, 1, 10).other("case " + one, "ask", "PERSON", -199 - one + 10 / 1440.0, one));
        past.team("open", "offer", -31, 1, 10).stay("open", "open", "ask", "PERSON", "", -30, Past.NEVER, Past.NEVER, false);

        var material = past.material(26).orElseThrow();

        assertThat(material.people()).isEqualTo(1);
        assertThat(material.open()).singleElement().satisfies(open -> {
            assertThat(open.since()).isCloseTo(30, within(1e-6));
            assertThat(IntStream.range(0, 200).mapToObj(luck -> open.wayOn(Draw.of(7, luck)).days())).allMatch(days -> days > 30);
            assertThat(IntStream.range(0, 200).mapToObj(luck -> open.wayOn(Draw.of(7, luck)).days()).distinct()).as("not always the same").hasSize(9);
        });
    }

    @Test
    void of_what_was_known_before_nothing_is_known_that_came_to_pass_later() {
        var history = new Past().team("case", "offer", -90, 20, 60).waitsForTeam("later", "offer", -10).history().weeksAgo(12);

        assertThat(history.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.hasEnded()).isFalse();
            assertThat(stay.wasTakenUp()).isFalse();
        });
    }

    @Test
    void as_many_come_as_came_on_that_weekday_and_on_a_bank_holiday_as_on_a_sunday() {
        var past = new Past();
        for (var week = 1; week <= 26; week++) {
            for (var one = 0; one < 3; one++) {
                past.team("case " + week + " " + one, "offer", -7 * week + 0.5, 1, 10);
            }
        }
        var moments = past.history().stays().stream().map(Stay::began).toList();
        var monday = Past.TODAY.toEpochDay();
        var arrivals = Arrivals.of(moments, past.history(), new WorkDays(monday, day -> Past.MONDAY_TO_FRIDAY.test(day) && day != monday + 7));

        assertThat(List.of(arrivals.on(monday, 1), arrivals.on(monday + 1, 1), arrivals.on(monday + 7, 1), arrivals.on(monday + 14, 1))).containsExactly(3, 0, 0, 3);
        assertThat(arrivals.aWeek()).isCloseTo(3, within(0.01));
    }

    private interface OneCase {

        Past add(Past past, String reference, double began);
    }

    private static Past offered(Past past, String reference, double began) {
        return past.team(reference, "offer", began, 2, 30);
    }

    /** Cases that began 30 to 35 weeks ago. */
    private static Past manyCases(int count, OneCase one) {
        var past = new Past();
        IntStream.range(0, count).forEach(number -> one.add(past, "case " + number, -7 * 30 - number * 0.9));
        return past;
    }
}

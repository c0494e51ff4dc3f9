package org.fitnotetowork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.insight.statistics.SmallNumbers.LOCAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What an area may show of an outcome and of its groups (domain I.7, K.4, K.6). */
class ShownEffectTest {

    private static final Outcome OUTCOME = new Outcome("SUSTAINED_13", "O1", "13 weeks of work within 16", "OUT_OF_WORK", 364, 28);

    @Test
    void net_is_what_is_left_of_the_gross_that_is_shown() {
        // 42 of 101 are shown as 40 of 100: 40 per cent, though the true share is 41.6.
        var shown = shown(List.of(cohort("25-34", 101, 42, 98)), rate(0.3, 0.28, 0.32));

        assertThat(shown.people()).isEqualTo("100");
        assertThat(shown.gross()).isEqualTo("40%");
        assertThat(shown.known()).as("98 of 101 are not all").isEqualTo("just under 100%");
        assertThat(shown.label()).isEqualTo("net of what would have happened anyway");
        // Half the interval is 1.96 * sqrt(0.4158 * 0.5842 / 101 + (0.04 / 3.92)^2) = 0.098.
        assertThat(shown.net()).isEqualTo(new ShownEffect.Net("30%", "+10 points", "between 0 and +20 points", "10", "not shown: nobody has agreed what all of it cost"));
    }

    @Test
    void without_an_agreed_rate_it_is_gross_and_says_so() {
        var shown = shown(List.of(cohort("25-34", 100, 40, 100)));

        assertThat(shown.gross()).isEqualTo("40%");
        assertThat(shown.label()).isEqualTo("gross, not impact");
        assertThat(shown.net()).isNull();
    }

    @Test
    void where_gross_is_hidden_net_is_too_because_it_would_give_it_away() {
        var few = shown(List.of(cohort("25-34", 100, 7, 100)), rate(0.3, 0.28, 0.32));
        var fewPeople = shown(List.of(cohort("25-34", 19, 10, 19)), rate(0.3, 0.28, 0.32));

        assertThat(few.gross()).isEqualTo("*");
        assertThat(few.net()).isNull();
        assertThat(few.label()).isEqualTo("too few people to show");
        assertThat(fewPeople.gross()).isEqualTo("*");
        assertThat(fewPeople.net()).isNull();
    }

    @Test
    void less_than_without_support_is_shown_as_well() {
        assertThat(shown(List.of(cohort("25-34", 100, 20, 100)), rate(0.3, 0.28, 0.32)).net()).extracting(ShownEffect.Net::difference, ShownEffect.Net::additional).containsExactly("−10 points", "−10");
    }

    @Test
    void a_cost_is_divided_only_by_what_is_surely_more_than_nothing() {
        assertThat(cost(0, 30, 100_000)).isEqualTo("not shown: the lower bound of the net figure is not above 0");
        assertThat(cost(-0.01, 30, 100_000)).isEqualTo("not shown: the lower bound of the net figure is not above 0");
        assertThat(cost(0.0001, 30, 100_000)).isEqualTo("about £10,000");
    }

    @Test
    void a_cost_is_said_no_finer_than_the_people_it_is_divided_by() {
        assertThat(cost(0.01, 28, 123_456)).as("12 more people are shown as 10").isEqualTo("about £12,000");
        assertThat(cost(0.01, 33.4, 123_456)).as("7 more").isEqualTo("not shown: too few people");
        assertThat(Pounds.about(999)).isEqualTo("about £1,000");
        assertThat(Pounds.of(1234567)).isEqualTo("£1,234,567");
    }

    @Test
    void of_nobody_there_is_nothing_to_say() {
        var shown = ShownEffect.of(OUTCOME, Optional.empty(), LOCAL);

        assertThat(shown.gross()).isEqualTo("–");
        assertThat(shown.label()).isEqualTo("nobody has had the time yet");
    }

    @Test
    void every_group_is_shown_and_where_there_are_too_few_it_says_so() {
        var groups = ShownGroup.of(Breakdown.of(Dimension.AGE_BAND, List.of(cohort("16-24", 5, 3, 5), cohort("25-34", 20, 8, 20), cohort("35-49", 40, 10, 40), cohort("50-64", 15, 9, 2))), age -> age, LOCAL);

        assertThat(groups).containsExactly(
                new ShownGroup("16-24", "too few", "too few", "–", "too few", "–", "–", false),
                // 8 of 20 are shown as 10 of 20; Wilson of these: 0.2993 to 0.7007.
                new ShownGroup("25-34", "20", "50%", "30% to 70%", "100%", "+25 points", "2.00", false),
                new ShownGroup("35-49", "40", "25%", "14% to 40%", "100%", "–", "–", true),
                new ShownGroup("50-64", "15", "too few", "–", "too few", "–", "–", false));
    }

    @Test
    void the_largest_difference_says_which_groups_are_too_few_and_of_how_many_the_group_is_known() {
        assertThat(LargestDifference.in(Breakdown.of(Dimension.AGE_BAND, List.of(cohort("16-24", 5, 3, 5), cohort("25-34", 20, 8, 20), cohort("35-49", 40, 10, 40), cohort("50-64", 30, 9, 30),
                cohort("NOT_KNOWN", 30, 30, 30))), age -> age, LOCAL)).as("8 of 20 are shown as 10 of 20; the unknown are no group")
                .isEqualTo("25-34 50% (30% to 70%), 25 points above the largest group shown, 35-49 25% (14% to 40%). Too few: 16-24. Group known of 76%.");
        assertThat(LargestDifference.in(Breakdown.of(Dimension.AGE_BAND, List.of(cohort("25-34", 40, 10, 40), cohort("35-49", 40, 10, 40))), age -> age, LOCAL))
                .isEqualTo("None: all as 25-34 25% (14% to 40%). Group known of 100%.");
    }

    private static ShownEffect shown(List<Cohort> cohorts, AgreedRate... agreed) {
        return ShownEffect.of(OUTCOME, Effect.of(cohorts, List.of(agreed), OptionalDouble.empty()), LOCAL);
    }

    /** A hundred people, forty of whom reached the outcome. */
    private static String cost(double lower, double expected, double pounds) {
        var net = new Effect.Net(expected, 40 - expected, (40 - expected) / 100, lower, 2 * (40 - expected) / 100 - lower);
        return ShownEffect.of(OUTCOME, Optional.of(new Effect(new Group("", 100, 40, 100), 1, Optional.of(net), OptionalDouble.of(pounds))), LOCAL).net().cost();
    }

    private static Cohort cohort(String age, long people, long reached, long known) {
        return new Cohort("ncl", LocalDate.of(2025, 1, 1), "OUT_OF_WORK", "UNDER_6M", "MH", age, "SELF", "NOT_KNOWN", people, reached, known);
    }

    private static AgreedRate rate(double rate, double lower, double upper) {
        return new AgreedRate("ncl", "SUSTAINED_13", null, null, null, null, rate, lower, upper, Method.EXPERT, "illustration", LocalDate.of(2024, 1, 1), 1, "Accountable Owner", LocalDate.of(2024, 1, 1));
    }
}

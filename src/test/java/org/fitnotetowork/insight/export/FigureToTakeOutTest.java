package org.fitnotetowork.insight.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.insight.measure.Figure;
import org.junit.jupiter.api.Test;

/** What is given out of a true figure (domain K.4): one of each kind, and what must not be worked out from it. */
class FigureToTakeOutTest {

    private final Dictionary dictionary = new Dictionary();

    @Test
    void a_count_is_none_hidden_or_to_the_nearest_five() {
        assertThat(given("M01", "", "0", null, "0")).isEqualTo("0 / - = 0");
        assertThat(given("M01", "", "7", null, "7")).isEqualTo("- / - = - suppressed");
        assertThat(given("M01", "GP", "13", null, "13")).isEqualTo("15 / - = 15");
    }

    @Test
    void a_share_is_made_of_what_is_shown_and_of_twenty_or_more() {
        assertThat(given("M02", "", "13", "102", "0.127451")).isEqualTo("15 / 100 = 0.15");
        assertThat(given("M02", "", "9", "19", "0.473684")).isEqualTo("10 / 20 = - suppressed");
        assertThat(given("M02", "", "5", "40", "0.125")).isEqualTo("- / 40 = - suppressed");
        assertThat(given("M02", "", "0", "6", "0")).isEqualTo("0 / - = - suppressed");
        assertThat(given("M02", "", "0", "0", null)).as("nobody, and nothing hidden").isEqualTo("0 / 0 = -");
        assertThat(given("M39", "", "101", "102", "0.990196")).as("one short of all is not all").isEqualTo("100 / 100 = 0.99");
    }

    @Test
    void a_ratio_does_not_give_its_true_parts_away() {
        assertThat(given("M19", "", "12", "9", "1.333333")).isEqualTo("10 / 10 = 1.0");
        assertThat(given("M19", "", "8", "7", "1.142857")).isEqualTo("10 / - = - suppressed");
        assertThat(given("M34", "", "43", "2", "21.5")).as("coaches are not whom it is about").isEqualTo("45 / 2 = 22.5");
    }

    @Test
    void a_median_is_of_eight_a_ninetieth_percentile_and_a_share_within_days_of_twenty() {
        assertThat(given("M13", "", null, "8", "30")).isEqualTo("- / 10 = 30.0");
        assertThat(given("M13", "", null, "7", "30")).isEqualTo("- / - = - suppressed");
        assertThat(given("M13", "p90", null, "19", "80")).isEqualTo("- / 20 = - suppressed");
        assertThat(given("M13", "p90", null, "20", "80")).isEqualTo("- / 20 = 80.0");
        assertThat(given("M13", "within 42 days", null, "20", "0.613333")).isEqualTo("- / 20 = 0.61");
        assertThat(given("M13", "", null, "20", null)).as("not half are through yet").isEqualTo("- / 20 = -");
        assertThat(given("M05", "within 10 working days", "13", "102", "0.127451")).isEqualTo("15 / 100 = 0.15");
    }

    @Test
    void what_a_mean_was_added_up_from_is_not_given() {
        assertThat(given("M32", "", "-14", "12", "-1.166667")).isEqualTo("- / 10 = -1.2");
        assertThat(given("M33", "", "43.5", "7", "6.214286")).isEqualTo("- / - = - suppressed");
    }

    @Test
    void it_says_where_and_when_it_is_of() {
        var shown = FigureToTakeOut.of(figure("M01", "GP", "13", null, "13"), dictionary.get("M01"), dictionary.get("M01").unit());

        assertThat(shown.area()).isEqualTo("ncl");
        assertThat(shown.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(shown.part()).isEqualTo("GP");
    }

    private String given(String id, String part, String numerator, String denominator, String value) {
        var measure = dictionary.get(id);
        var shown = FigureToTakeOut.of(figure(id, part, numerator, denominator, value), measure, dictionary.unitOf(measure, part));
        return said(shown.numerator()) + " / " + said(shown.denominator()) + " = " + said(shown.value()) + (shown.suppressed() ? " suppressed" : "");
    }

    private static Figure figure(String id, String part, String numerator, String denominator, String value) {
        return new Figure(id, "ncl", LocalDate.of(2026, 3, 1), part, number(numerator), number(denominator), number(value));
    }

    private static BigDecimal number(String said) {
        return said == null ? null : new BigDecimal(said);
    }

    private static String said(Object number) {
        return number == null ? "-" : number.toString();
    }
}

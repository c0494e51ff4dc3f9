package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statutory sick pay by the test vectors of domain G5; it informs and decides nobody's entitlement. */
class SickPayTest {

    private static final LocalDate LAST_OF_OLD = LocalDate.of(2026, 4, 5);
    private static final LocalDate FIRST_OF_NEW = LocalDate.of(2026, 4, 6);

    private final SickPay sickPay = new SickPay();

    @ParameterizedTest
    @CsvSource({"100, 80.00", "154.06, 123.25", "154.07, 123.25", "153.00, 122.40", "600, 123.25", "0, 0.00"})
    void from_april_2026_it_is_the_lower_of_the_rate_and_four_fifths_of_earnings(BigDecimal earnings, BigDecimal week) {
        assertThat(rules(FIRST_OF_NEW).weekly(earnings)).isEqualTo(week);
    }

    @Test
    void a_day_is_the_week_by_the_days_usually_worked() {
        assertThat(rules(FIRST_OF_NEW).daily(pounds("600"), 5)).isEqualTo(pounds("24.65"));
    }

    @Test
    void in_a_phased_return_the_sick_days_of_a_week_are_paid() {
        assertThat(rules(FIRST_OF_NEW).forSpell(pounds("600"), 5, 3, 3)).as("two of five days worked").isEqualTo(pounds("73.95"));
    }

    @Test
    void a_single_day_counts_now_and_did_not_before() {
        assertThat(rules(FIRST_OF_NEW).forSpell(pounds("600"), 5, 1, 1)).isEqualTo(pounds("24.65"));
        assertThat(rules(LAST_OF_OLD).forSpell(pounds("600"), 5, 3, 3)).isEqualByComparingTo("0");
    }

    @Test
    void until_april_2026_three_days_waited_and_low_earners_got_nothing() {
        assertThat(rules(LAST_OF_OLD).weekly(pounds("125"))).isEqualTo(pounds("118.75"));
        assertThat(rules(LAST_OF_OLD).weekly(pounds("124.99"))).isEqualTo(pounds("0.00"));
        assertThat(rules(LAST_OF_OLD).forSpell(pounds("600"), 5, 5, 7)).as("five sick days, three of them waiting").isEqualTo(pounds("47.50"));
        assertThat(rules(LAST_OF_OLD).forSpell(pounds("600"), 5, 2, 4)).isEqualByComparingTo("0");
    }

    @Test
    void every_day_since_april_2025_has_one_set_of_rules_and_the_days_before_none() {
        for (var day = LocalDate.of(2025, 4, 6); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            assertThat(sickPay.on(day)).as(day.toString()).isPresent();
        }
        assertThat(sickPay.on(LocalDate.of(2025, 4, 5))).isEmpty();
    }

    @Test
    void a_card_shows_what_is_in_force_on_the_day_when_it_was_checked_and_that_it_decides_nothing() {
        var cards = new InformationCards();

        assertThat(cards.on(LAST_OF_OLD)).contains("£118.75").doesNotContain("£123.25");
        assertThat(cards.on(FIRST_OF_NEW)).contains("£123.25", "Access to Work", "checked on 2026-11-22", "For information only").doesNotContain("£118.75");
        assertThat(cards.on(LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(cards.cards()).allSatisfy(card -> {
            assertThat(card.source()).isNotBlank();
            assertThat(card.checkedOn()).isNotNull();
        });
    }

    private SickPayRules rules(LocalDate day) {
        return sickPay.on(day).orElseThrow();
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}

package org.fitnotetowork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.fitnotetowork.insight.OwnAreas.Choice;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearsOfReferralTest {

    private final Tables.Time time = new Tables.Time();
    private final YearsOfReferral years = new YearsOfReferral(time);

    @BeforeEach
    void onTheSecondOfNovember() {
        time.is("2026-11-02T12:00:00");
    }

    @Test
    void this_year_and_the_five_before_it_the_latest_first() {
        assertThat(years.choices()).extracting(Choice::code).containsExactly("2026", "2025", "2024", "2023", "2022", "2021");
        assertThat(years.choices()).allMatch(year -> year.words().equals(year.code()));
        assertThat(years.first()).isEqualTo(2021);
        assertThat(years.last()).isEqualTo(2026);
    }

    @Test
    void a_new_year_can_be_chosen_on_its_first_day() {
        time.is("2027-01-01T00:00:00");
        assertThat(years.read("2027")).hasValue(2027);
        assertThat(years.read("2021")).isEmpty();
    }

    @Test
    void only_what_there_is_to_choose_is_read() {
        assertThat(years.read("2021")).hasValue(2021);
        assertThat(years.read("2020")).isEmpty();
        assertThat(years.read("2027")).isEmpty();
        assertThat(years.read("last year")).isEmpty();
        assertThat(years.read(null)).isEmpty();
    }
}

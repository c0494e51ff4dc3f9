package org.fitnotetowork.insight.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Little's check on paper (domain K.5): what is there, against gone in a day times days that each was there. */
class PaceTest {

    /** 84 have gone in 84 days, one a day, each after 80 days: 80 fit. */
    private static final double EIGHTY = 84 / 84.0 * 80;

    @ParameterizedTest
    @CsvSource({
        " 80, HOLDS",
        "100, HOLDS", // a quarter more, to the case
        "101, MORE_COMES",
        "120, MORE_COMES",
        " 60, HOLDS", // a quarter fewer
        " 59, LESS_COMES",
        "  0, LESS_COMES"})
    void more_than_a_quarter_beside_the_pace_does_not_hold(int there, Pace.Says says) {
        var pace = Pace.of(there, 84, EIGHTY);

        assertThat(pace).isEqualTo(new Pace(there, 84, 80.0, says));
        assertThat(pace.isUnstable()).isEqualTo(says != Pace.Says.HOLDS);
    }

    @Test
    void where_few_have_gone_nothing_is_said_and_where_none_have_least_of_all() {
        assertThat(Pace.of(120, 9, 80)).isEqualTo(new Pace(120, 9, null, Pace.Says.TOO_FEW));
        assertThat(Pace.of(120, 0, 0)).isEqualTo(new Pace(120, 0, null, Pace.Says.TOO_FEW));
        assertThat(Pace.of(0, 0, 0).isUnstable()).isFalse();
        assertThat(Pace.of(120, 10, 80).says()).as("ten are enough").isEqualTo(Pace.Says.MORE_COMES);
    }

    @Test
    void what_goes_the_day_it_comes_leaves_nobody_there() {
        assertThat(Pace.of(0, 50, 0).says()).isEqualTo(Pace.Says.HOLDS);
        assertThat(Pace.of(1, 50, 0).says()).isEqualTo(Pace.Says.MORE_COMES);
    }
}

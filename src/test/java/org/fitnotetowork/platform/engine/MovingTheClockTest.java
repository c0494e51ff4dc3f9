package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MovingTheClockTest {

    @Test
    void half_a_year_on_it_is_as_late_in_the_evening_and_no_day_more() {
        var winter = ZonedDateTime.parse("2026-11-22T23:30:00Z[Europe/London]");
        var summer = ZonedDateTime.parse("2027-05-23T23:30:00+01:00[Europe/London]");

        assertThat(winter.plus(MovingTheClock.until(182, winter))).isEqualTo(summer);
        assertThat(MovingTheClock.until(182, winter)).isEqualTo(Duration.ofDays(182).minusHours(1));
        assertThat(MovingTheClock.until(182, summer)).isEqualTo(Duration.ofDays(182).plusHours(1));
        assertThat(MovingTheClock.until(1, winter)).isEqualTo(Duration.ofDays(1));
    }
}

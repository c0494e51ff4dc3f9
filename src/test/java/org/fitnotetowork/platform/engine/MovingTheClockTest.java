package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MovingTheClockTest {

    private final ZonedDateTime winter = ZonedDateTime.parse("2026-11-22T23:30:00Z[Europe/London]");
    private final ZonedDateTime summer = ZonedDateTime.parse("2027-05-23T00:30:00+01:00[Europe/London]");

    @Test
    void half_a_year_on_it_is_as_late_in_the_evening_and_no_day_more() {
        assertThat(winter.plus(MovingTheClock.until(182, winter))).isEqualTo(ZonedDateTime.parse("2027-05-23T23:30:00+01:00[Europe/London]"));
        assertThat(summer.plus(MovingTheClock.until(182, summer))).isEqualTo(ZonedDateTime.parse("2027-11-21T00:30:00Z[Europe/London]"));
    }

    @Test
    void days_are_whole_where_that_leads_to_the_date() {
        assertThat(MovingTheClock.until(182, winter.withHour(12))).isEqualTo(Duration.ofDays(182));
        assertThat(MovingTheClock.until(1, winter)).isEqualTo(Duration.ofDays(1));
    }
}

package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is due today must not be called overdue by a machine that knows no summer time. */
class TodayTest {

    @Test
    void a_day_of_summer_begins_an_hour_before_the_machine_s() {
        assertThat(at("2026-07-01T12:00:00Z").begins(0)).isEqualTo(Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(at("2026-07-01T23:30:00Z").begins(0)).isEqualTo(Instant.parse("2026-07-01T23:00:00Z"));
    }

    @Test
    void a_day_of_winter_begins_with_the_machine_s() {
        assertThat(at("2026-12-01T12:00:00Z").begins(0)).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
    }

    @Test
    void days_are_counted_by_the_calendar_also_over_the_night_that_is_longer() {
        assertThat(at("2026-10-24T12:00:00Z").begins(7)).isEqualTo(Instant.parse("2026-10-31T00:00:00Z"));
        assertThat(at("2026-10-26T12:00:00Z").begins(-1)).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
    }

    private static Today at(String moment) {
        return new Today(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}

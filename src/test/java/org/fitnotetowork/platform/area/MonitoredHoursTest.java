package org.fitnotetowork.platform.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoredHoursTest {

    private final WorkingDays workingDays = new WorkingDays();
    private final MonitoredHours hours = MonitoredHours.of("Mon-Fri 09:00-17:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:59, false, 2026-11-20T09:00",
        "2026-11-20T09:00, true,  2026-11-23T09:00",
        "2026-11-20T16:59, true,  2026-11-23T09:00",
        "2026-11-20T17:00, false, 2026-11-23T09:00",
        "2026-11-22T12:00, false, 2026-11-23T09:00",
        "2026-12-24T17:05, false, 2026-12-29T09:00",
        "2026-12-28T10:00, false, 2026-12-29T09:00"
    })
    void somebody_watches_from_opening_until_closing_and_never_on_a_bank_holiday(LocalDateTime moment, boolean watched, LocalDateTime next) {
        assertThat(hours.include(moment, workingDays)).isEqualTo(watched);
        assertThat(hours.nextOpening(moment, workingDays)).isEqualTo(next);
    }

    @Test
    void an_area_may_watch_at_weekends_too() {
        var everyDay = MonitoredHours.of("Mon-Sun 08:00-20:00");

        assertThat(everyDay.include(LocalDateTime.parse("2026-11-22T12:00"), workingDays)).isTrue();
        assertThat(everyDay.include(LocalDateTime.parse("2026-12-28T12:00"), workingDays)).as("a bank holiday").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "always", "Mon-Fri 9-5", "Fri-Mon 09:00-17:00", "Mon-Fri 17:00-09:00", "Mon-Xyz 09:00-17:00"})
    void hours_that_cannot_be_read_are_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> MonitoredHours.of(written));
    }
}

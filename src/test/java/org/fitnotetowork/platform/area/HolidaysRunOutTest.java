package org.fitnotetowork.platform.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HolidaysRunOutTest {

    private final WorkingDays workingDays = new WorkingDays();

    @Test
    void a_year_ahead_whoever_runs_it_is_told_which_file_to_add_to(CapturedOutput log) {
        lookedOn("2028-01-01");

        assertThat(log).contains("known until 2028-12-31").contains("areas/bank-holidays-england.csv");
    }

    @Test
    void before_that_nothing_is_said(CapturedOutput log) {
        lookedOn("2027-12-31");

        assertThat(log).doesNotContain("Bank holidays");
    }

    private void lookedOn(String day) {
        new HolidaysRunOut(workingDays, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneId.of("Europe/London"))).look();
    }
}

package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Report report = new Report();
    private final RuntimeException fault = new IllegalStateException("Jago Polglase cannot be found", new ArithmeticException("Jago Polglase"));

    @Test
    void a_task_that_fails_is_told_by_its_case_and_what_failed_and_not_by_words() {
        report.fault("call-partner", "NCL-1", fault);

        assertThat(report.faults()).containsExactly("call-partner of NCL-1: ArithmeticException");
    }

    @Test
    void a_play_in_which_one_task_after_the_other_fails_ends() {
        IntStream.range(1, Report.MOST_FAULTS).forEach(number -> report.fault("call-partner", "NCL-" + number, fault));

        assertThatThrownBy(() -> report.fault("call-partner", "NCL-20", fault)).isSameAs(fault);
    }
}

package org.fitnotetowork.pathway.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WorkStatusTest {

    @Test
    void every_status_is_a_situation_that_triage_knows() {
        assertThat(Arrays.stream(WorkStatus.values()).map(WorkStatus::situation))
                .isSubsetOf("EMPLOYED", "SELF_EMPLOYED", "OUT_OF_WORK", "OTHER");
    }

    @Test
    void nobody_is_taken_for_out_of_work_because_we_do_not_know() {
        assertThat(WorkStatus.UNKNOWN.inWork()).isEqualTo("UNKNOWN");
        assertThat(WorkStatus.STUDENT_OR_TRAINEE.inWork()).isEqualTo("UNKNOWN");
        assertThat(WorkStatus.OUT_OF_WORK_6_12M.inWork()).isEqualTo("NO");
        assertThat(WorkStatus.EMPLOYED_OFF_SICK.inWork()).isEqualTo("YES");
    }
}

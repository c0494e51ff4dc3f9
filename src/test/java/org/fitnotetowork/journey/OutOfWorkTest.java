package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Out of work, no fit note: self-referral, job search, a job, a relapse that comes back to the plan review, and a job again. */
@RunningApplication
class OutOfWorkTest {

    @Autowired
    Partnership partnership;

    @Test
    void a_second_way_in_leads_to_a_job_that_lasts() {
        var reference = OutOfWorkStory.play(partnership, Partnership.somebody("Jo Barlow"));

        assertThat(partnership.running(reference)).isZero();
        assertThat(partnership.hasPassed(reference, "endEvent_goalReached")).isTrue();
        assertThat(partnership.hasPassed(reference, "callActivity_employer")).isFalse();
    }
}

package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In work and off sick: fit note, conversation, physiotherapy and the employer side by side, a phased return, work that lasts. */
@RunningApplication
class BackPainInAWarehouseTest {

    @Autowired
    Partnership partnership;

    @Test
    void from_a_fit_note_to_work_that_lasts() {
        var reference = InWorkStory.play(partnership, Partnership.somebody("Sam Okoro"));

        assertThat(partnership.running(reference)).isZero();
        assertThat(partnership.hasPassed(reference, "endEvent_workLasts")).isTrue();
        assertThat(partnership.hasPassed(reference, "endEvent_withdrew")).isFalse();
        assertThat(partnership.hasPassed(reference, "callActivity_jobSearch")).isFalse();
    }
}

package org.fitnotetowork.pathway.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A pause is recorded by whoever hears of it; it ends nothing and waits for nothing (domain H.2). */
class PauseProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("casefile/pause");

    @Test
    void whoever_hears_of_it_records_it_tasks_wait_and_who_watches_contact_is_told() {
        var pause = model.givenStartedBy("coach", "ncl-workwell");
        assertThat(pause.task("userTask_recordPause").getAssignee()).isEqualTo("coach");

        pause.completes("userTask_recordPause");

        assertThat(pause).hasEndedAt("endEvent_pauseKept").hasPassedTimes(1, "serviceTask_holdTasks").hasPassedTimes(1, "serviceTask_tellContactWatch");
        assertThat(pause.timers()).isZero();
    }
}

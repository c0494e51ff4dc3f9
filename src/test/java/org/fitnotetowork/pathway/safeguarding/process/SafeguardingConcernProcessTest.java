package org.fitnotetowork.pathway.safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever raises a concern writes it down once, and the safeguarding lead has it (domain F7, J.7). */
class SafeguardingConcernProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("safeguarding/safeguarding-concern");

    @Test
    void a_recorded_concern_is_passed_on_without_another_step() {
        var concern = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(concern).isWaitingAt("userTask_recordConcern").hasNotPassed("serviceTask_tellLead");
        assertThat(concern.task("userTask_recordConcern").getAssignee()).isEqualTo("coach");

        concern.completes("userTask_recordConcern", Map.of("caseReference", model.newCase()));

        assertThat(concern).hasEndedAt("endEvent_concernPassedOn").hasPassedTimes(1, "serviceTask_tellLead");
    }

    @Test
    void a_concern_that_cannot_be_passed_on_is_neither_lost_nor_counted_as_passed_on() {
        model.where("tellJourney", execution -> { throw new IllegalStateException("the lead cannot be told"); }, execution -> { });
        var concern = model.givenStartedBy("coach", "ncl-coaching");

        assertThatThrownBy(() -> concern.completes("userTask_recordConcern", Map.of("caseReference", model.newCase()))).hasMessageContaining("cannot be told");
        assertThat(concern).isWaitingAt("userTask_recordConcern").hasNotPassed("serviceTask_tellLead", "endEvent_concernPassedOn");
        assertThat(concern.hasOpenTask("userTask_recordConcern")).isFalse();
        model.daysPass(0);

        assertThat(concern).hasEndedAt("endEvent_concernPassedOn");
    }
}

package org.fitnotetowork.pathway.safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever raises a concern writes it down once, and the safeguarding lead has it (domain F7, J.7). */
class SafeguardingConcernProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("safeguarding/safeguarding-concern").calling("safeguarding-duty");

    @Test
    void a_recorded_concern_is_with_the_lead_without_another_step_and_ends_with_the_lead_s_word() {
        var concern = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(concern).isWaitingAt("userTask_recordConcern").hasNotPassed("callActivity_safeguardingDuty");
        assertThat(concern.task("userTask_recordConcern").getAssignee()).isEqualTo("coach");

        var reference = model.newCase();
        concern.completes("userTask_recordConcern", Map.of("caseReference", reference));
        assertThat(concern).isWaitingAt("callActivity_safeguardingDuty").hasNotPassed("endEvent_concernActedOn");
        assertThat(concern.called("callActivity_safeguardingDuty")).singleElement().satisfies(duty -> assertThat(duty).hasVariable("caseReference", reference));
        model.daysPass(400);
        assertThat(concern).as("no day ends it").isWaitingAt("callActivity_safeguardingDuty");

        concern.returns("callActivity_safeguardingDuty");
        assertThat(concern).hasEndedAt("endEvent_concernActedOn");
    }
}

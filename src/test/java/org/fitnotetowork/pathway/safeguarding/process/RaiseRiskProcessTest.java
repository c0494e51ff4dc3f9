package org.fitnotetowork.pathway.safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RaiseRiskProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("safeguarding/raise-risk").calling("risk-escalation", "riskReference");

    @Test
    void what_was_noticed_is_with_those_who_act_at_once() {
        var noticed = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(noticed.task("userTask_recordRisk").getAssignee()).isEqualTo("coach");

        noticed.completes("userTask_recordRisk", Map.of("caseReference", model.newCase(), "riskReference", "HW-2026-000001-S1"));
        assertThat(noticed).isWaitingAt("callActivity_riskEscalation").hasNotPassed("endEvent_riskActedOn");
        assertThat(noticed.called("callActivity_riskEscalation")).singleElement().satisfies(escalation -> assertThat(escalation).hasVariable("riskReference", "HW-2026-000001-S1"));

        noticed.returns("callActivity_riskEscalation");
        assertThat(noticed).hasEndedAt("endEvent_riskActedOn");
    }
}

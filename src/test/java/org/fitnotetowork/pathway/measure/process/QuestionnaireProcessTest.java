package org.fitnotetowork.pathway.measure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuestionnaireProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("measure/questionnaire").calling("risk-escalation", "riskReference");

    @Test
    void answers_that_worry_nobody_end_it() {
        var asked = model.givenStartedBy("coach", "ncl-coaching");
        assertThat(asked.task("userTask_askQuestionnaire").getAssignee()).isEqualTo("coach");

        asked.completes("userTask_askQuestionnaire", Map.of("caseReference", model.newCase(), "worry", "NONE"));

        assertThat(asked).hasEndedAt("endEvent_answersKept").hasNotPassed("callActivity_riskEscalation");
    }

    @Test
    void an_answer_that_worries_brings_people_and_carries_no_answer_into_the_engine() {
        var asked = model.givenStartedBy("coach", "ncl-coaching");

        asked.completes("userTask_askQuestionnaire", Map.of("caseReference", model.newCase(), "worry", "RAISED", "riskReference", "HW-2026-000001-S1"));
        assertThat(asked).isWaitingAt("callActivity_riskEscalation").hasNotPassed("endEvent_answersKept");
        assertThat(asked.variables()).containsOnlyKeys("startedBy", "organisation", "caseReference", "worry", "riskReference");

        asked.returns("callActivity_riskEscalation");
        assertThat(asked).hasEndedAt("endEvent_riskActedOn");
    }
}

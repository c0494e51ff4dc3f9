package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engine holds references, outcomes, dates and counts that a process declares, and not one word about a person, whichever way it would come in. */
class VariableContractTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.ofXml("""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="example">
              <bpmn:process id="contract" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="variable.caseReference" value="string reference" />
                  <camunda:property name="variable.organisation" value="string reference" />
                  <camunda:property name="variable.answer" value="string outcome" />
                  <camunda:property name="variable.tries" value="integer count" />
                  <camunda:property name="variable.reviewOn" value="date date" />
                </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="startEvent_begun" />
                <bpmn:userTask id="userTask_ask" />
                <bpmn:endEvent id="endEvent_done" />
                <bpmn:sequenceFlow id="flow_begun" sourceRef="startEvent_begun" targetRef="userTask_ask" />
                <bpmn:sequenceFlow id="flow_done" sourceRef="userTask_ask" targetRef="endEvent_done" />
              </bpmn:process>
            </bpmn:definitions>
            """);

    @Test
    void what_is_declared_and_is_a_code_a_date_or_a_count_is_kept() {
        var story = model.given(Map.of());

        assertThatCode(() -> story.completes("userTask_ask", Map.of("answer", "STILL_IN_WORK", "tries", 3, "reviewOn", Var.startOfDay(LocalDate.of(2026, 6, 3))))).doesNotThrowAnyException();
        assertThat(story).hasEndedAt("endEvent_done");
    }

    @Test
    void what_no_process_declares_is_refused_with_everything_that_came_with_it() {
        var story = model.given(Map.of());

        refused(story, Map.of("answer", "YES", "diagnosis", "M54.5"), "VARIABLE_UNDECLARED");
        assertThat(story).isWaitingAt("userTask_ask").hasNoVariable("answer").hasNoVariable("diagnosis");
    }

    @Test
    void a_sentence_another_type_and_a_long_text_are_refused_and_not_repeated() {
        var story = model.given(Map.of());

        refused(story, Map.of("answer", "has back pain again"), "VARIABLE_NOT_A_CODE");
        refused(story, Map.of("tries", "three"), "VARIABLE_NOT_A_CODE");
        refused(story, Map.of("answer", "A".repeat(65)), "VARIABLE_NOT_A_CODE");
        assertThat(story).isWaitingAt("userTask_ask").hasNoVariable("answer").hasNoVariable("tries");
    }

    private static void refused(Story story, Map<String, Object> variables, String code) {
        assertThatThrownBy(() -> story.completes("userTask_ask", variables)).isInstanceOf(BadUserRequestException.class).hasMessageContaining(code).hasMessageNotContaining("back pain");
    }
}

package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The process tests would notice: what no test passed is named, and nothing counts as passed that did not happen. */
class ModelUnderTestTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.ofXml("""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="example">
              <bpmn:process id="example" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="variable.caseReference" value="string reference" />
                  <camunda:property name="variable.organisation" value="string reference" />
                  <camunda:property name="variable.answer" value="string outcome" />
                </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="startEvent_begun" />
                <bpmn:userTask id="userTask_ask" />
                <bpmn:exclusiveGateway id="gateway_answer" default="flow_no" />
                <bpmn:serviceTask id="serviceTask_do" camunda:delegateExpression="${does}" />
                <bpmn:endEvent id="endEvent_done" />
                <bpmn:endEvent id="endEvent_left" />
                <bpmn:sequenceFlow id="flow_begun" sourceRef="startEvent_begun" targetRef="userTask_ask" />
                <bpmn:sequenceFlow id="flow_answer" sourceRef="userTask_ask" targetRef="gateway_answer" />
                <bpmn:sequenceFlow id="flow_yes" sourceRef="gateway_answer" targetRef="serviceTask_do">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${answer == 'YES'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow_no" sourceRef="gateway_answer" targetRef="endEvent_left" />
                <bpmn:sequenceFlow id="flow_done" sourceRef="serviceTask_do" targetRef="endEvent_done" />
              </bpmn:process>
            </bpmn:definitions>
            """);

    @Test
    void what_no_test_passed_is_named_and_what_was_rolled_back_was_not_passed() {
        model.where("does", execution -> { throw new IllegalStateException("it does not work"); }, execution -> { });
        var story = model.given(Map.of());

        assertThatThrownBy(() -> story.completes("userTask_ask", Map.of("answer", "YES"))).hasMessageContaining("does not work");
        assertThat(story).isWaitingAt("userTask_ask").hasNotPassed("userTask_ask", "gateway_answer", "flow_yes", "serviceTask_do").hasNoVariable("answer");
        assertThat(model.neverPassed()).contains("flow_yes", "serviceTask_do", "endEvent_done", "endEvent_left").doesNotContain("startEvent_begun", "flow_begun");

        story.completes("userTask_ask", Map.of("answer", "YES"));
        assertThat(story).hasEndedAt("endEvent_done");
        assertThat(model.neverPassed()).containsExactly("endEvent_left", "flow_no");

        model.given(Map.of()).completes("userTask_ask", Map.of("answer", "NO"));
        assertThat(model.neverPassed()).isEmpty();
    }

    @Test
    void a_wrong_claim_about_a_story_is_refused() {
        var story = model.given(Map.of());

        assertThatThrownBy(() -> assertThat(story).isWaitingAt("serviceTask_do")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(story).hasPassed("userTask_ask")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(story).hasNotPassed("startEvent_begun")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(story).hasEndedAt("endEvent_done")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> story.completes("userTask_somethingElse")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> story.hears("nobody.waits")).isInstanceOf(AssertionError.class);
    }
}

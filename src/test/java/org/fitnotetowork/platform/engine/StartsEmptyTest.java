package org.fitnotetowork.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever starts a process from the menu brings nothing with them: a case or an organisation given from outside would open somebody else's case. */
class StartsEmptyTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.ofXml("""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="example">
              <bpmn:process id="way-in" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="variable.caseReference" value="string reference" />
                  <camunda:property name="variable.organisation" value="string reference" />
                  <camunda:property name="variable.startedBy" value="string reference" />
                </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="startEvent_begun" camunda:initiator="startedBy" />
                <bpmn:userTask id="userTask_ask" />
                <bpmn:endEvent id="endEvent_done" />
                <bpmn:sequenceFlow id="flow_begun" sourceRef="startEvent_begun" targetRef="userTask_ask" />
                <bpmn:sequenceFlow id="flow_done" sourceRef="userTask_ask" targetRef="endEvent_done" />
              </bpmn:process>
            </bpmn:definitions>
            """);

    private final TestEngine platform = TestEngine.get();

    @AfterEach
    void nobody_is_signed_in() {
        platform.engine.getIdentityService().clearAuthentication();
    }

    @Test
    void a_person_starts_it_empty_and_it_is_work_of_their_organisation() {
        var story = model.givenStartedBy("gp", "ncl-practice");

        assertThat(story).isWaitingAt("userTask_ask").hasVariable("organisation", "ncl-practice").hasVariable("startedBy", "gp").hasNoVariable("caseReference");
        story.completes("userTask_ask");
        assertThat(story).hasEndedAt("endEvent_done");
    }

    @Test
    void neither_a_case_nor_an_organisation_nor_a_business_key_can_be_brought_along() {
        signedIn();

        refused(null, Map.of("caseReference", "HW-2026-000001"));
        refused(null, Map.of("organisation", "lsc-practice"));
        refused("HW-2026-000001", Map.of());
        assertThat(platform.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("way-in").count()).as("nothing has begun").isZero();
    }

    @Test
    void the_platform_s_own_work_for_a_person_and_messages_of_the_system_bring_what_they_have() {
        assertThat(model.given(Map.of())).isWaitingAt("userTask_ask").hasVariable("organisation", "ncl-coaching");

        signedIn();
        var begun = OwnWork.call(() -> start("HW-2026-000001", Map.of("caseReference", "HW-2026-000001")));
        assertThat(begun).isNotNull();
    }

    private void signedIn() {
        platform.engine.getIdentityService().setAuthentication("gp", List.of(), List.of("ncl-practice"));
    }

    private void refused(String businessKey, Map<String, Object> variables) {
        assertThatThrownBy(() -> start(businessKey, variables)).isInstanceOf(BadUserRequestException.class).hasMessageContaining("START_NOT_EMPTY");
    }

    private String start(String businessKey, Map<String, Object> variables) {
        return platform.engine.getRuntimeService().startProcessInstanceByKey("way-in", businessKey, variables).getId();
    }
}

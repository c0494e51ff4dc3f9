package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A designer adds a user task with a form while the application runs, and no Java: the answers land in the case file under the class that each field declares. */
@RunningApplication
class DesignersTaskTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_designersStep" targetNamespace="designer">
              <bpmn:process id="designers-step" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="variable.caseReference" value="string reference"/>
                  <camunda:property name="variable.organisation" value="string reference"/>
                  <camunda:property name="variable.walks" value="string outcome"/>
                </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="startEvent_asked"/>
                <bpmn:sequenceFlow id="flow_asked" sourceRef="startEvent_asked" targetRef="userTask_askAboutWalking"/>
                <bpmn:userTask id="userTask_askAboutWalking" name="Ask about walking" camunda:candidateGroups="coaching-coach" camunda:formRef="ask-about-walking" camunda:formRefBinding="deployment"/>
                <bpmn:sequenceFlow id="flow_walked" sourceRef="userTask_askAboutWalking" targetRef="endEvent_walked"/>
                <bpmn:endEvent id="endEvent_walked"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String FORM = """
            {"executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0", "schemaVersion": 16, "type": "default", "id": "ask-about-walking", "components": [
              {"type": "textfield", "key": "personName", "label": "Name", "readonly": true, "properties": {"information": "participant"}},
              {"type": "radio", "key": "walks", "label": "Walks to work?", "values": [{"label": "Yes", "value": "YES"}, {"label": "No", "value": "NO"}],
               "validate": {"required": true}, "properties": {"information": "functional-effects"}},
              {"type": "textarea", "key": "walkingWords", "label": "In their own words", "validate": {"maxLength": 20}, "properties": {"information": "coach-notes"}}]}
            """;

    @Autowired
    Partnership partnership;
    @Autowired
    RepositoryService repository;
    @Autowired
    RuntimeService runtime;
    @Autowired
    AuthorizationService authorizations;
    @Autowired
    JdbcTemplate jdbc;

    private String deployment;
    private Authorization grant;

    @AfterEach
    void takeBack() {
        repository.deleteDeployment(deployment, true);
        authorizations.deleteAuthorization(grant.getId());
    }

    @Test
    void answers_of_a_new_form_are_kept_under_their_class_and_steer_the_process() {
        var reference = aCase();
        deployment = repository.createDeployment().name("casefile").addString("processes/tried/designers-step.bpmn", MODEL).addString("forms/tried/ask-about-walking.form", FORM).deploy().getId();
        grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("coaching-coach");
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId("designers-step");
        grant.setPermissions(new Permission[] {ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.TASK_WORK});
        authorizations.saveAuthorization(grant);
        var instance = runtime.startProcessInstanceByKey("designers-step", reference, Map.of("caseReference", reference, "organisation", "ncl-workwell")).getId();
        var coach = partnership.colleague("coach.ncl");
        var task = coach.findsTask("Ask about walking", reference);
        coach.post("/api/tasks/" + task + "/claim", "");

        assertThat(coach.opens(task).at("/data/personName").asText()).isEqualTo("Pat Lowe");
        assertThat(coach.completes(task, Map.of()).body()).contains("Walks to work?");
        assertThat(coach.completes(task, Map.of("walks", "YES", "walkingWords", "much more than twenty letters")).json().at("/problems/0/field").asText()).isEqualTo("walkingWords");
        coach.gives(task, Map.of("walks", "YES", "walkingWords", "along the canal", "personName", "Somebody Else"));

        assertThat(jdbc.queryForMap("select information, value #>> '{}' as value from casefile.answer where case_reference = ? and field = 'walkingWords'", reference))
                .containsEntry("information", "coach-notes").containsEntry("value", "along the canal");
        assertThat(jdbc.queryForList("select field from casefile.answer where case_reference = ? and form = 'ask-about-walking'", String.class, reference))
                .containsExactlyInAnyOrder("walks", "walkingWords");
        assertThat(jdbc.queryForList("select text_ from engine.act_hi_varinst where proc_inst_id_ = ? and name_ = 'walks'", String.class, instance)).containsExactly("YES");
    }

    private String aCase() {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(Partnership.somebody("Pat Lowe"), partnership.today()), "V29");
        return partnership.caseOpenedBy(note);
    }
}

package org.fitnotetowork.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A worker of the south tries the north's task by its id; and what goes wrong inside stays inside. */
@ExtendWith(OutputCaptureExtension.class)
class NeutralErrorsTest extends RunningApplication {

    private static final String TASK = "/camunda/api/engine/engine/default/task/";
    private static final String FAULT = "\\{\"message\":\"Something went wrong\\. Reference [0-9a-f]{8}\"}";

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  |                                          |
            GET  | /form-variables                          |
            GET  | /deployed-form                           |
            GET  | /variables                               |
            GET  | /identity-links                          |
            GET  | /comment                                 |
            POST | /claim                                   | {"userId":"worker.south"}
            POST | /unclaim                                 | {}
            POST | /complete                                | {"variables":{}}
            POST | /submit-form                             | {"variables":{}}
            POST | /assignee                                | {"userId":"worker.south"}
            POST | /delegate                                | {"userId":"worker.south"}
            POST | /variables                               | {"modifications":{"x":{"value":"y"}}}
            """)
    void a_task_of_another_organisation_is_not_there(String method, String address, String body) {
        var path = TASK + northsTask() + (address == null ? "" : address);
        var south = signedIn(Probes.SOUTH);
        var answer = method.equals("GET") ? south.get(path) : south.post(path, body);
        if (answer.statusCode() == 200) {
            assertThat(answer.body()).as("an empty list tells nothing").isEqualTo("[]");
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("tenant").doesNotContain("ENGINE-");
        }
        assertThat(tasks.createTaskQuery().taskId(northsTask()).taskUnassigned().count()).as("untouched").isOne();
    }

    @Test
    void the_same_answer_for_what_is_another_organisation_s_and_for_what_does_not_exist() {
        var south = signedIn(Probes.SOUTH);
        var others = south.post(TASK + northsTask() + "/claim", "{\"userId\":\"worker.south\"}");
        var nobodys = south.post(TASK + "11111111-2222-3333-4444-555555555555/claim", "{\"userId\":\"worker.south\"}");
        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(nobodys.statusCode()).isEqualTo(404);
        assertThat(others.body()).isEqualTo("{\"message\":\"This is not there, or not yours to see.\"}").isEqualTo(nobodys.body());
    }

    @Test
    void a_fault_of_the_engine_is_a_reference_to_the_person_and_a_class_in_the_log(CapturedOutput log) {
        var faulty = tasks.createTaskQuery().processDefinitionKey(Probes.FAULTY).singleResult().getId();
        var answer = signedIn(Probes.NORTH).post(TASK + faulty + "/claim", "{\"userId\":\"" + Probes.NORTH + "\"}");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).matches(FAULT);
        assertThat(log.getAll()).contains("reference " + reference(answer.body()) + ": ProcessEngineException").doesNotContain(Probes.SECRET).doesNotContain("\tat org.camunda");
    }

    @Test
    void a_fault_of_ours_is_a_reference_to_the_person_and_a_class_in_the_log(CapturedOutput log) {
        var answer = signedIn(Probes.NORTH).get("/api/probe/fault");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).matches(FAULT);
        assertThat(log.getAll()).contains("reference " + reference(answer.body()) + ": java.lang.IllegalStateException at ").doesNotContain(Probes.SECRET);
    }

    private static String reference(String body) {
        return body.replaceAll(".*Reference (\\w+).*", "$1");
    }

    private String northsTask() {
        return tasks.createTaskQuery().tenantIdIn("north").processDefinitionKey(Probes.PROCESS).singleResult().getId();
    }
}

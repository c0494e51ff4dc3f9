package org.fitnotetowork.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.fitnotetowork.journey.Colleague;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Another practice and another area learn nothing of a case: not from lists, not by task id, not by case reference, not through any address. */
@RunningApplication
class OtherOrganisationsSeeNothingTest {

    private static final String NAME = "Quentin Underhill";

    @Autowired
    Partnership partnership;
    @Autowired
    TaskService tasks;
    @Autowired
    RuntimeService runtime;

    private String reference;
    private String task;
    private String instance;

    /** A case in North Central London whose coach has the next step. */
    @BeforeEach
    void aCaseOfNorthCentralLondon() {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(Partnership.somebody(NAME), partnership.today()), "V29");
        reference = partnership.caseOpenedBy(note);
        task = partnership.colleague("coach.ncl").findsTask("Offer support", reference);
        instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gp2.ncl", "coach.lsc", "gp.lsc", "adviser.lsc", "physio.lsc", "physio.ncl", "manager.lsc", "coach.gm", "gp.gm", "manager.gm"})
    void no_address_gives_anything_away(String other) {
        var stranger = partnership.colleague(other);
        var engine = "/camunda/api/engine/engine/default";
        for (var path : List.of(
                "/api/tasks/" + task + "/form", "/api/cards?task=" + task,
                engine + "/task/" + task, engine + "/task/" + task + "/form-variables", engine + "/task/" + task + "/variables", engine + "/task/" + task + "/deployed-form",
                engine + "/task/" + task + "/rendered-form", engine + "/task/" + task + "/form", engine + "/task/" + task + "/identity-links", engine + "/task/" + task + "/comment",
                engine + "/task?processInstanceBusinessKey=" + reference, engine + "/process-instance/" + instance, engine + "/process-instance/" + instance + "/variables",
                engine + "/process-instance/" + instance + "/activity-instances", engine + "/process-instance?businessKey=" + reference,
                engine + "/execution?processInstanceId=" + instance, engine + "/variable-instance?processInstanceIdIn=" + instance,
                engine + "/history/task?taskId=" + task, engine + "/history/process-instance/" + instance, engine + "/history/process-instance?processInstanceBusinessKey=" + reference,
                engine + "/history/activity-instance?processInstanceId=" + instance, engine + "/history/variable-instance?processInstanceId=" + instance,
                engine + "/history/user-operation?processInstanceId=" + instance, engine + "/job?processInstanceId=" + instance, engine + "/incident?processInstanceId=" + instance,
                engine + "/event-subscription?processInstanceId=" + instance)) {
            givesNothingAway(stranger.get(path), other + " " + path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gp2.ncl", "coach.lsc", "gp.lsc", "adviser.lsc", "coach.gm"})
    void nobody_outside_can_do_anything_to_the_case(String other) {
        var stranger = partnership.colleague(other);
        var engine = "/camunda/api/engine/engine/default";
        var before = partnership.colleague("coach.ncl").seesTasks(reference);

        refused(stranger.post("/api/tasks/" + task + "/claim", ""), 404);
        refused(stranger.put("/api/tasks/" + task + "/draft", Map.of("data", Map.of())), 404);
        refused(stranger.completes(task, Sheets.with(Map.of(), "offerAnswer", "DECLINES")), 404);
        refused(stranger.post("/api/ways-in/withdrawal", Map.of("fromTask", task)), 404);
        refused(stranger.post(engine + "/task/" + task + "/claim", Map.of("userId", other)), 403, 404);
        refused(stranger.post(engine + "/task/" + task + "/complete", Map.of()), 403, 404);
        refused(stranger.post(engine + "/task/" + task + "/submit-form", Map.of("variables", Map.of())), 403, 404);
        refused(stranger.post(engine + "/task/" + task + "/assignee", Map.of("userId", other)), 403, 404);
        refused(stranger.put(engine + "/task/" + task + "/variables/takesPart", Map.of("value", "AGREED")), 403, 404);
        refused(stranger.post(engine + "/message", Map.of("messageName", "case.withdrawn", "businessKey", reference)), 400, 403, 404);
        refused(stranger.post(engine + "/message", Map.of("messageName", "journey.supportWanted", "processVariables",
                Map.of("caseReference", Map.of("value", reference), "organisation", Map.of("value", "ncl-workwell")))), 400, 403, 404);

        assertThat(partnership.colleague("coach.ncl").seesTasks(reference)).isEqualTo(before);
    }

    /** The reference alone opens nothing: starting a process of one's own with it is refused, and so is naming it in a form. */
    @ParameterizedTest
    @ValueSource(strings = {"coach.lsc", "adviser.lsc", "coach.gm"})
    void a_known_reference_is_of_no_use(String other) {
        var stranger = partnership.colleague(other);
        var engine = "/camunda/api/engine/engine/default";

        refused(stranger.post(engine + "/process-definition/key/withdrawal/start", Map.of("businessKey", reference)), 400, 403, 404, 500);
        refused(stranger.post(engine + "/process-definition/key/withdrawal/start", Map.of("variables", Map.of("caseReference", Map.of("value", reference)))), 400, 403, 404, 500);
        var own = stranger.starts("withdrawal");
        var answer = stranger.completes(own, Map.of("caseReference", reference, "leaving", "WITHDREW"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/problems/0/field").asText()).isEqualTo("caseReference");
        assertThat(answer.body()).doesNotContain(NAME);
        assertThat(partnership.running(reference)).isPositive();
    }

    private void givesNothingAway(Colleague.Answer answer, String what) {
        assertThat(answer.status()).as(what).isIn(200, 400, 401, 403, 404, 405, 406);
        assertThat(answer.body()).as(what).doesNotContain(reference).doesNotContain(NAME).doesNotContain("\"" + instance + "\"");
        if (answer.status() == 200) {
            assertThat(answer.body().trim()).as(what).isIn("[]", "{}");
        }
    }

    private static void refused(Colleague.Answer answer, Integer... statuses) {
        assertThat(answer.status()).as(answer.body()).isIn((Object[]) statuses);
    }
}

package org.fitnotetowork.insight.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.fitnotetowork.insight.facts.CatchingUp;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager of Greater Manchester keeps cases going: what stopped is tried again, with a reason, and nobody else's is touched. */
@RunningApplication
class OperationsTest {

    @Autowired
    Partnership partnership;
    @Autowired
    RuntimeService runtime;
    @Autowired
    ManagementService management;
    @Autowired
    HistoryService history;
    @Autowired
    CatchingUp catchingUp;
    @Autowired
    JdbcTemplate jdbc;

    private String reference;
    private String job;

    @BeforeEach
    void aStepThatHasStopped() {
        var coach = partnership.colleague("coach.gm");
        var task = coach.starts("new-referral");
        coach.gives(task, Sheets.wayIn(Partnership.somebody("Ottilie Quill")));
        reference = partnership.caseOpenedBy(task);
        coach.does("Offer support", reference, Sheets.offerTaken());
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        job = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream()).findFirst().orElseThrow().getId();
        management.setJobRetries(job, 0);
    }

    @AfterEach
    void goesOn() {
        if (management.createJobQuery().jobId(job).count() > 0) {
            management.setJobRetries(job, 3);
        }
    }

    @Test
    void what_has_stopped_is_tried_again_with_a_reason_that_is_kept() {
        var manager = partnership.colleague("manager.gm");
        assertThat(stopped("manager.gm")).contains(job);

        var answer = manager.post("/api/insight/operations/retry", Map.of("jobs", List.of(job), "reason", "The post server is back"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/message").asText()).isEqualTo("One step will be tried again.");
        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(3);
        assertThat(stopped("manager.gm")).doesNotContain(job);
        var done = manager.get("/api/insight/operations").json().at("/done/0");
        assertThat(done.at("/doneBy").asText()).isEqualTo("manager.gm");
        assertThat(done.at("/reason").asText()).isEqualTo("The post server is back");
        assertThat(done.at("/caseReferences/0").asText()).isEqualTo(reference);
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/operations").body()).doesNotContain("The post server is back");
    }

    @Test
    void without_a_reason_or_a_choice_nothing_happens_and_a_sentence_says_what_to_do() {
        var manager = partnership.colleague("manager.gm");

        var noReason = manager.post("/api/insight/operations/retry", Map.of("jobs", List.of(job), "reason", "  "));
        var noChoice = manager.post("/api/insight/operations/retry", Map.of("jobs", List.of(), "reason", "The post server is back"));

        assertThat(noReason.status()).isEqualTo(422);
        assertThat(noReason.json().at("/message").asText()).startsWith("Say in a few words why");
        assertThat(noChoice.status()).isEqualTo(422);
        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries()).isZero();
    }

    @Test
    void nobody_acts_on_another_areas_cases() {
        assertThat(stopped("manager.ncl")).doesNotContain(job);
        assertThat(partnership.colleague("manager.ncl").post("/api/insight/operations/retry", Map.of("jobs", List.of(job), "reason", "I try")).status()).isEqualTo(200);
        for (var other : List.of("coach.gm", "gp.gm", "physio.gm", "admin")) {
            assertThat(partnership.colleague(other).post("/api/insight/operations/retry", Map.of("jobs", List.of(job), "reason", "I try")).status()).as(other).isEqualTo(404);
            assertThat(partnership.colleague(other).post("/api/insight/operations/retry", Map.of("jobs", List.of(), "reason", "I try")).status()).as(other + " learns nothing of the form").isEqualTo(404);
            assertThat(partnership.colleague(other).get("/api/insight/operations").status()).as(other).isEqualTo(404);
            assertThat(partnership.colleague(other).get("/api/insight/cases/" + reference).status()).as(other).isEqualTo(404);
            assertThat(partnership.colleague(other).get("/api/insight/what-if").status()).as(other).isEqualTo(404);
        }
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/what-if?area=gm&coaches=many").status()).as("not even that it cannot be read").isEqualTo(404);
        assertThat(partnership.colleague("national").get("/api/insight/what-if?area=gm").status()).as("what a team might do is for its own manager").isEqualTo(404);
        assertThat(partnership.colleague("manager.gm").get("/api/insight/what-if?coaches=-1").json().at("/area").asText()).isEqualTo("gm");
        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries()).isZero();
        assertThat(jdbc.queryForObject("select count(*) from insight.operation where reason = 'I try'", Integer.class)).isZero();
    }

    @Test
    void the_way_of_a_case_is_there_also_when_the_engine_has_forgotten_it() {
        var coach = partnership.colleague("coach.gm");
        coach.gives(coach.starts("withdrawal"), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        catchingUp.catchUp();
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference).finished().list().forEach(ended -> history.deleteHistoricProcessInstance(ended.getId()));

        var way = partnership.colleague("manager.gm").get("/api/insight/cases/" + reference).json();

        assertThat(way.findValuesAsText("element")).contains("userTask_recordWayIn", "userTask_offerSupport");
        assertThat(way.toString()).doesNotContain("Ottilie").doesNotContain("coach.gm");
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/cases/" + reference).json()).isEmpty();
        catchingUp.makeAgain();
        assertThat(partnership.colleague("manager.gm").get("/api/insight/cases/" + reference).json().findValuesAsText("element")).as("made again, it stays").contains("userTask_offerSupport");
    }

    @Test
    void what_was_done_cannot_be_changed() {
        partnership.colleague("manager.gm").post("/api/insight/operations/retry", Map.of("jobs", List.of(job), "reason", "The post server is back"));

        assertThatThrownBy(() -> jdbc.update("update insight.operation set reason = 'another'")).hasMessageContaining("only added to");
        assertThatThrownBy(() -> jdbc.update("delete from insight.operation")).hasMessageContaining("only added to");
    }

    private String stopped(String manager) {
        return partnership.colleague(manager).get("/api/insight/operations").json().at("/stopped").toString();
    }
}

package org.fitnotetowork.insight.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.fitnotetowork.journey.Colleague;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine does becomes figures, with nobody's name; making everything again gives the same. */
@RunningApplication
class CatchingUpTest {

    private static final String NAME = "Ottilie Quill";

    private static final String WAITS = "select * from insight.wait order by area, process, element, month, version, owner, work_status, partner_kind, cut_off, bucket";
    private static final String SCREENS = "select area, process, element, partner_kind, owner, waiting, late, since_first, ended, ended_p50, through_p50, through_p90, gone from insight.bottleneck order by 1, 2, 3, 4";

    @Autowired
    Partnership partnership;
    @Autowired
    CatchingUp catchingUp;
    @Autowired
    RuntimeService runtime;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_manager_sees_where_somebody_waits_as_soon_as_it_is_so_and_no_longer() {
        var manager = partnership.colleague("manager.gm");
        catchingUp.catchUp();
        var before = place(manager, "userTask_offerSupport").path("stillWaiting").path("people").asInt();

        var reference = referred();
        catchingUp.catchUp();
        var waiting = place(manager, "userTask_offerSupport");
        assertThat(waiting.at("/stillWaiting/people").asInt()).isEqualTo(before + 1);
        assertThat(waiting.at("/owner").asText()).isEqualTo("US");
        assertThat(waiting.at("/name").asText()).isEqualTo("Offer support");

        partnership.daysPass(3);
        partnership.colleague("coach.gm").does("Offer support", reference, Sheets.offerTaken());
        catchingUp.catchUp();
        assertThat(place(manager, "userTask_offerSupport").at("/stillWaiting/people").asInt()).isEqualTo(before);

        var step = jdbc.queryForMap("select * from insight.step where case_reference = ? and element = 'userTask_offerSupport'", reference);
        assertThat(step).containsEntry("area", "gm").containsEntry("organisation", "gm-workwell").containsEntry("work_status", "OUT_OF_WORK_6_12M").containsEntry("cut_off", false);
        assertThat(jdbc.queryForObject("select floor(extract(epoch from ended_at - began_at) / 86400) from insight.step where id = ?", Integer.class, step.get("id"))).isEqualTo(3);
        assertThat(step.get("claimed_at")).as("the active time begins when somebody takes the task").isNotNull();
    }

    @Test
    void who_leaves_ends_their_waits_and_they_count_as_cut_off() {
        var reference = referred();
        var coach = partnership.colleague("coach.gm");
        coach.gives(coach.starts("withdrawal"), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        catchingUp.catchUp();

        assertThat(jdbc.queryForList("select distinct cut_off from insight.step where case_reference = ? and element = 'userTask_offerSupport'", Boolean.class, reference)).containsExactly(true);
        assertThat(jdbc.queryForObject("select count(*) from insight.step where case_reference = ? and ended_at is null", Integer.class, reference)).isZero();
    }

    @Test
    void an_end_that_is_noted_again_is_counted_once() {
        var reference = referred();
        partnership.colleague("coach.gm").does("Offer support", reference, Sheets.offerTaken());
        catchingUp.catchUp();
        var waits = all(WAITS);

        jdbc.update("insert into insight.changed select id from insight.step where case_reference = ? and ended_at is not null", reference);
        catchingUp.catchUp();

        assertThat(all(WAITS)).isEqualTo(waits);
    }

    @Test
    void made_again_from_scratch_the_figures_are_the_same() {
        var reference = referred();
        partnership.daysPass(2);
        partnership.colleague("coach.gm").does("Offer support", reference, Sheets.offerTaken());
        catchingUp.catchUp();
        var steps = all("select * from insight.step order by id");
        var waits = all(WAITS);
        var screens = all(SCREENS);

        catchingUp.makeAgain();

        assertThat(all("select * from insight.step order by id")).isEqualTo(steps);
        assertThat(all(WAITS)).isEqualTo(waits);
        assertThat(all(SCREENS)).isEqualTo(screens);
        assertThat(steps).isNotEmpty();
        assertThat(waits).isNotEmpty();
    }

    @Test
    void what_the_engine_takes_back_was_never_noted() {
        var reference = referred();
        catchingUp.catchUp();
        var leaving = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).processDefinitionKey("consent").singleResult().getId();

        transaction.executeWithoutResult(undone -> {
            runtime.deleteProcessInstance(leaving, "taken back");
            undone.setRollbackOnly();
        });
        assertThat(jdbc.queryForObject("select count(*) from insight.changed", Integer.class)).isZero();

        transaction.executeWithoutResult(done -> runtime.deleteProcessInstance(leaving, "for good"));
        assertThat(jdbc.queryForObject("select count(*) from insight.changed", Integer.class)).as("the same, kept").isPositive();
    }

    @Test
    void nothing_here_names_a_person() {
        referred();
        catchingUp.catchUp();

        for (var table : List.of("step", "wait", "bottleneck", "element", "claim", "organisation")) {
            assertThat(jdbc.queryForList("select row_to_json(t)::text from insight." + table + " t", String.class).toString()).as(table).doesNotContain("Ottilie").doesNotContain("Quill").doesNotContain("coach.gm");
        }
    }

    @Test
    void nobody_but_a_manager_of_the_area_finds_anything() {
        for (var other : List.of("coach.gm", "gp.gm", "physio.gm", "adviser.gm", "designer", "admin")) {
            assertThat(partnership.colleague(other).get("/api/insight/waiting").status()).as(other).isEqualTo(404);
            assertThat(partnership.colleague(other).get("/api/insight/heat?process=consent").status()).as(other).isEqualTo(404);
        }
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/waiting?area=gm").status()).isEqualTo(404);
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/heat?process=consent&area=gm").status()).isEqualTo(404);
        assertThat(Colleague.anonymous(partnership.address()).get("/api/insight/waiting").status()).isEqualTo(401);
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/waiting").json().at("/areas").findValuesAsText("code")).containsExactly("ncl");
    }

    @Test
    void a_national_lead_sees_the_figures_of_every_area_and_nobodys_case() {
        var reference = referred();
        catchingUp.catchUp();
        var national = partnership.colleague("national");

        assertThat(national.get("/api/insight/waiting").json().at("/areas").findValuesAsText("code")).contains("gm", "lsc", "ncl");
        assertThat(national.get("/api/insight/waiting?area=gm").json().at("/places")).isNotEmpty();
        assertThat(national.get("/api/insight/measures").json().at("/areas/0/code").asText()).isEqualTo("ENGLAND");
        assertThat(national.get("/api/insight/measures/M01?area=ENGLAND").status()).isEqualTo(200);
        for (var ofCases : List.of("/api/insight/cases/" + reference, "/api/insight/operations", "/api/insight/event-log.xes", "/api/insight/event-log.json")) {
            assertThat(national.get(ofCases).status()).as(ofCases).isEqualTo(404);
        }
        assertThat(national.get("/api/insight/waiting").body()).doesNotContain("HW-");
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/measures/M01?area=ENGLAND").status()).isEqualTo(404);
    }

    @Test
    void the_heat_of_a_diagram_counts_who_is_there_and_who_has_gone_on() {
        var manager = partnership.colleague("manager.gm");
        catchingUp.catchUp();
        var before = element(manager, "/api/insight/heat?process=consent", "userTask_offerSupport");

        var reference = referred();
        catchingUp.catchUp();
        var there = element(manager, "/api/insight/heat?process=consent", "userTask_offerSupport");
        assertThat(there.path("waiting").asLong()).isEqualTo(before.path("waiting").asLong() + 1);

        partnership.daysPass(1);
        partnership.colleague("coach.gm").does("Offer support", reference, Sheets.offerTaken());
        catchingUp.catchUp();
        var gone = element(manager, "/api/insight/heat?process=consent", "userTask_offerSupport");
        assertThat(gone.path("waiting").asLong()).isEqualTo(before.path("waiting").asLong());
        assertThat(gone.path("came").asLong()).isEqualTo(before.path("came").asLong() + 1);
        assertThat(element(manager, "/api/insight/heat?process=consent&workStatus=EMPLOYED_OFF_SICK&version=1", "userTask_offerSupport").path("came").asLong())
                .as("this person was out of work").isEqualTo(element(manager, "/api/insight/heat?process=consent&workStatus=EMPLOYED_OFF_SICK", "userTask_offerSupport").path("came").asLong())
                .isLessThan(gone.path("came").asLong());
        assertThat(element(manager, "/api/insight/heat?process=fit-note-to-work", "callActivity_consent").isMissingNode()).as("a called process is warm on its caller's diagram too").isFalse();
    }

    /** A person who comes by referral in Greater Manchester, out of work for eight months. */
    private String referred() {
        var coach = partnership.colleague("coach.gm");
        var task = coach.starts("new-referral");
        coach.gives(task, Sheets.wayIn(Partnership.somebody(NAME)));
        return partnership.caseOpenedBy(task);
    }

    private static JsonNode place(Colleague manager, String element) {
        for (var place : manager.get("/api/insight/waiting").json().at("/places")) {
            if (place.at("/element").asText().equals(element) && place.at("/process").asText().equals("consent")) {
                return place;
            }
        }
        return MissingNode.getInstance();
    }

    private static JsonNode element(Colleague manager, String address, String element) {
        for (var place : manager.get(address).json().at("/elements")) {
            if (place.at("/element").asText().equals(element)) {
                return place;
            }
        }
        return MissingNode.getInstance();
    }

    private List<Map<String, Object>> all(String question) {
        return jdbc.queryForList(question);
    }
}

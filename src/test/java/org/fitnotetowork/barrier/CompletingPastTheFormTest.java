package org.fitnotetowork.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Camunda's own completion checks nothing; with us it is no way around the form, whoever calls it. */
@RunningApplication
class CompletingPastTheFormTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/task/";

    @Autowired
    Partnership partnership;

    private String reference;
    private String task;

    @BeforeEach
    void anOfferWaits() {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(Partnership.somebody("Ola Wright"), partnership.today()), "V29");
        reference = partnership.caseOpenedBy(note);
        task = partnership.colleague("coach.ncl").findsTask("Offer support", reference);
    }

    @Test
    void an_empty_submit_form_by_the_group_leaves_the_unclaimed_task_open() {
        var coach = partnership.colleague("coach.ncl");

        assertThat(coach.post(ENGINE + task + "/submit-form", Map.of("variables", Map.of())).status()).isGreaterThanOrEqualTo(400);
        assertThat(coach.post(ENGINE + task + "/complete", Map.of()).status()).isGreaterThanOrEqualTo(400);

        assertThat(coach.seesTasks(reference)).containsExactly("Offer support");
    }

    @Test
    void even_who_has_claimed_the_task_completes_it_with_answers_only() {
        var coach = partnership.colleague("coach.ncl");
        coach.post("/api/tasks/" + task + "/claim", "");

        assertThat(coach.post(ENGINE + task + "/complete", Map.of("variables", Map.of("offerAnswer", Map.of("value", "WANTS")))).status()).isGreaterThanOrEqualTo(400);
        assertThat(coach.completes(task, Map.of()).status()).isEqualTo(422);
        assertThat(coach.completes(task, Map.of("offerAnswer", "PERHAPS")).status()).isEqualTo(422);

        assertThat(coach.seesTasks(reference)).containsExactly("Offer support");
        assertThat(coach.completes(task, Sheets.with(Map.of(), "offerAnswer", "WANTS")).status()).isEqualTo(200);
        assertThat(coach.seesTasks(reference)).containsExactly("Record what the person agrees to");
    }

    @Test
    void a_colleague_cannot_complete_what_somebody_else_has_claimed_and_is_told_so() {
        var coach = partnership.colleague("coach.ncl");
        var second = partnership.colleague("coach2.ncl");
        coach.post("/api/tasks/" + task + "/claim", "");

        var late = second.completes(task, Map.of("offerAnswer", "DECLINES"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("message").asText()).contains("Somebody else has claimed this task");

        coach.gives(task, Map.of("offerAnswer", "WANTS"));
        assertThat(second.get("/api/tasks/" + task + "/form").status()).isEqualTo(409);
    }

    @Test
    void a_draft_is_the_typists_alone_and_goes_with_the_task() {
        var coach = partnership.colleague("coach.ncl");
        var second = partnership.colleague("coach2.ncl");
        coach.post("/api/tasks/" + task + "/claim", "");
        coach.put("/api/tasks/" + task + "/draft", Map.of("data", Map.of("offerNote", "half a sentence")));

        assertThat(coach.opens(task).at("/draft/offerNote").asText()).isEqualTo("half a sentence");
        assertThat(second.opens(task).get("draft").isNull()).isTrue();
        assertThat(second.put("/api/tasks/" + task + "/draft", Map.of("data", Map.of())).status()).isEqualTo(409);
    }
}

package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * At any moment the person stops, moves, or a new fit note arrives. That this ends each wait of each model is shown on the models (AtEveryWaitTest); here the
 * whole application shows what they cannot: who is told what, who still sees what, and that coming back is as easy as the first time.
 */
@RunningApplication
class AtAnyMomentTest {

    @Autowired
    Partnership partnership;

    @Autowired
    JdbcTemplate jdbc;

    /** With the partner; with a return that is reviewed; while we ask whether work lasts. */
    @ParameterizedTest
    @ValueSource(ints = {8, 14, 17})
    void somebody_in_work_stops_and_nothing_is_left_running(int steps) {
        var reference = haltedAfter(steps, Stories::inWork);

        leaves(reference, "coach.ncl", "WITHDREW");

        assertThat(partnership.colleague("physio.ncl").seesTasks(reference)).isEmpty();
        assertThat(partnership.colleague("adviser.ncl").seesTasks(reference)).isEmpty();
        assertThat(partnership.colleague("coach.ncl").seesTasks(reference)).isEmpty();
        partnership.colleague("gp.ncl").does("Read what became of the person", reference, Map.of("outcomeRead", true));
        assertThat(partnership.running(reference)).isZero();
        assertThat(partnership.hasPassed(reference, "endEvent_withdrew")).isTrue();
        assertThat(partnership.hasPassed(reference, "endEvent_died")).isFalse();
    }

    @Test
    void a_partner_is_told_that_a_referral_has_ended_and_nothing_about_the_person() {
        var reference = haltedAfter(8, Stories::inWork);

        leaves(reference, "coach.ncl", "WITHDREW");

        var told = jdbc.queryForList("select kind, text from platform.message where recipient = 'ncl-physio' and case_reference = ?", reference);
        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.get("kind")).isEqualTo("REFERRAL_STOPPED");
            assertThat((String) message.get("text")).startsWith("This referral has ended.").doesNotContain("Sam", "Okoro", "back", "lifting", "withdr");
        });
    }

    /** In the support sub-process: the team's tasks wait with one exception, and what comes meanwhile waits too. */
    @Test
    void the_team_s_tasks_wait_while_the_person_pauses_and_the_service_s_do_not() {
        var reference = haltedAfter(8, Stories::inWork);
        var coach = partnership.colleague("coach.ncl");
        var adviser = partnership.colleague("adviser.ncl");
        var physio = partnership.colleague("physio.ncl");
        var servicesDay = due(physio, reference);
        var until = partnership.today().plusDays(35);

        adviser.gives(adviser.startsFromCase("pause", reference), Map.of("caseReference", reference, "pausedUntil", until.toString()));

        assertThat(adviser.tasksOf(reference)).isNotEmpty().allSatisfy(task -> {
            assertThat(day(task, "followUp")).isEqualTo(until);
            assertThat(day(task, "due")).isAfterOrEqualTo(until);
        });
        assertThat(due(physio, reference)).isEqualTo(servicesDay);
        coach.gives(coach.starts("safeguarding-concern"), Map.of("caseReference", reference, "concernKind", "ADULT", "concernText", "Not safe at home."));
        assertThat(partnership.colleague("manager.ncl").tasksOf(reference)).as("safety waits for nothing").isNotEmpty()
                .allSatisfy(task -> assertThat(task.get("followUp").isNull()).isTrue());

        adviser.gives(adviser.startsFromCase("pause", reference), Map.of("caseReference", reference, "pausedUntil", partnership.today().toString()));
        assertThat(adviser.tasksOf(reference)).allSatisfy(task -> assertThat(day(task, "followUp")).isEqualTo(partnership.today()));
    }

    private static LocalDate due(Colleague colleague, String reference) {
        return day(colleague.tasksOf(reference).get(0), "due");
    }

    private static LocalDate day(JsonNode task, String moment) {
        return OffsetDateTime.parse(task.get(moment).asText(), DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ")).atZoneSameInstant(ZoneId.of("Europe/London")).toLocalDate();
    }

    @Test
    void who_stopped_comes_back_as_if_for_the_first_time() {
        var gp = partnership.colleague("gp.ncl");
        var coach = partnership.colleague("coach.ncl");
        var person = Partnership.somebody("Robin Hale");
        var first = gp.starts("fit-note-review");
        gp.gives(first, Sheets.fitNote(person, partnership.today()), "V29");
        var reference = partnership.caseOpenedBy(first);
        leaves(reference, "coach.ncl", "WITHDREW");
        var told = gp.does("Read what became of the person", reference, Map.of("outcomeRead", true));
        assertThat(told.at("/data/practiceNews").asText()).as("nothing was agreed to be shared")
                .matches("A coach took up the referral on [^.]+\\. Your referral has ended\\. The person has not agreed to share more\\.");
        partnership.daysPass(28);

        var second = gp.starts("fit-note-review");
        gp.gives(second, Sheets.fitNote(person, partnership.today()), "V29");
        var again = partnership.caseOpenedBy(second);

        assertThat(coach.seesTasks(again)).as("no other task, no other order than for anybody").containsExactly("Offer support");
        var offer = coach.does("Offer support", again, Sheets.offerTaken());
        assertThat((offer.at("/data").toString() + offer.at("/about")).toLowerCase()).doesNotContain("withdr", "stopped", "declin", "left");
        assertThat(coach.seesTasks(again)).containsExactly("Record what the person agrees to");
    }

    @Test
    void somebody_out_of_work_stops_and_nothing_is_left_running() {
        var reference = haltedAfter(8, Stories::outOfWork);

        leaves(reference, "coach.gm", "WITHDREW");

        assertThat(partnership.running(reference)).isZero();
    }

    @Test
    void a_person_who_dies_is_not_followed_up() {
        var reference = haltedAfter(15, Stories::inWork);

        leaves(reference, "coach.ncl", "DIED");
        assertThat(partnership.hasPassed(reference, "endEvent_died")).isTrue();
        assertThat(partnership.hasPassed(reference, "endEvent_withdrew")).isFalse();
        partnership.daysPass(200);

        assertThat(partnership.colleague("coach.ncl").seesTasks(reference)).isEmpty();
        partnership.colleague("gp.ncl").does("Read what became of the person", reference, Map.of("outcomeRead", true));
        assertThat(partnership.running(reference)).isZero();
    }

    @Test
    void a_new_fit_note_joins_the_open_case_and_stops_nothing() {
        var gp = partnership.colleague("gp.ncl");
        var coach = partnership.colleague("coach.ncl");
        var person = Partnership.somebody("Robin Hale");
        var first = gp.starts("fit-note-review");
        gp.gives(first, Sheets.fitNote(person, partnership.today()), "V29");
        var reference = partnership.caseOpenedBy(first);

        var later = partnership.today().plusDays(28);
        partnership.daysPass(28);
        var second = gp.starts("fit-note-review");
        gp.gives(second, Sheets.fitNote(person, later), "V29");

        assertThat(partnership.caseOpenedBy(second)).isEqualTo(reference);
        assertThat(coach.seesTasks(reference)).containsExactly("Check new fit note", "Follow up fit note", "Offer support");
        coach.does("Follow up fit note", reference, Map.of("noteFollowUp", "NOTE_EXPECTED"));
        coach.does("Check new fit note", reference, Map.of("newNoteStep", "KEEP_PLAN"));
        assertThat(coach.seesTasks(reference)).containsExactly("Offer support");
    }

    @Test
    void somebody_in_another_area_is_handed_over_with_their_agreement_and_the_old_team_sees_no_more() {
        var reference = haltedAfter(5, Stories::inWork);
        var coach = partnership.colleague("coach.ncl");

        var move = coach.starts("case-transfer");
        coach.gives(move, Map.of("caseReference", reference, "newArea", "lsc", "agreesToPassOn", "YES"));

        assertThat(coach.seesTasks(reference)).isEmpty();
        var there = partnership.colleague("coach.lsc");
        var offered = there.does("Offer support", reference, Sheets.offerTaken());
        assertThat(offered.toString()).contains("Sam Okoro");
        assertThat(partnership.hasPassed(reference, "endEvent_movedArea")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDREW", "DIED"})
    void a_concern_about_somebody_who_leaves_stays_with_the_safeguarding_lead_and_with_nobody_else(String how) {
        var reference = haltedAfter(5, Stories::inWork);
        var lead = partnership.colleague("manager.ncl");
        raisesConcern("coach.ncl", reference);

        leaves(reference, "coach.ncl", how);
        partnership.daysPass(1);

        assertThat(lead.seesTasks(reference)).containsExactly("Act on safeguarding concern");
        assertThat(partnership.colleague("coach.ncl").seesTasks(reference)).isEmpty();
        var form = lead.does("Act on safeguarding concern", reference, Map.of("concernDecision", "REFERRED", "concernReason", "The council looks into it"));
        assertThat(form.at("/data/concernText").asText()).contains("Says that nobody feeds her");
        assertThat(form.at("/discardable").asBoolean()).as("a duty is decided, not discarded").isFalse();
        assertThat(lead.seesTasks(reference)).isEmpty();
    }

    @Test
    void a_lead_cannot_discard_a_concern_as_if_it_were_a_form_opened_by_mistake() {
        var reference = haltedAfter(5, Stories::inWork);
        var lead = partnership.colleague("manager.ncl");
        raisesConcern("coach.ncl", reference);
        var task = lead.findsTask("Act on safeguarding concern", reference);
        lead.post("/api/tasks/" + task + "/claim", "");

        assertThat(lead.post("/api/tasks/" + task + "/discard", "").status()).isEqualTo(409);
        assertThat(lead.seesTasks(reference)).containsExactly("Act on safeguarding concern");
    }

    @Test
    void a_concern_stays_with_the_lead_of_the_old_area_and_can_still_be_read_there() {
        var reference = haltedAfter(5, Stories::inWork);
        raisesConcern("coach.ncl", reference);
        var move = partnership.colleague("coach.ncl").starts("case-transfer");
        partnership.colleague("coach.ncl").gives(move, Map.of("caseReference", reference, "newArea", "lsc", "agreesToPassOn", "YES"));

        assertThat(partnership.colleague("manager.lsc").seesTasks(reference)).doesNotContain("Act on safeguarding concern");
        var form = partnership.colleague("manager.ncl").does("Act on safeguarding concern", reference, Map.of("concernDecision", "REFERRED", "concernReason", "Told the new area by phone"));
        assertThat(form.at("/data/concernText").asText()).contains("Says that nobody feeds her");
    }

    @Test
    void a_concern_can_be_raised_after_support_has_ended() {
        var reference = haltedAfter(5, Stories::inWork);
        leaves(reference, "coach.ncl", "WITHDREW");

        raisesConcern("coach.ncl", reference);

        assertThat(partnership.colleague("manager.ncl").seesTasks(reference)).containsExactly("Act on safeguarding concern");
    }

    private void raisesConcern(String signIn, String reference) {
        var colleague = partnership.colleague(signIn);
        colleague.gives(colleague.starts("safeguarding-concern"), Map.of("caseReference", reference, "concernKind", "ADULT", "concernText", "Says that nobody feeds her"));
    }

    private void leaves(String reference, String coachSignIn, String how) {
        var coach = partnership.colleague(coachSignIn);
        var leaving = coach.starts("withdrawal");
        coach.gives(leaving, Map.of("caseReference", reference, "leaving", how));
    }

    /** Plays the story until so many forms have been completed; returns the case. */
    private String haltedAfter(int steps, BiFunction<Partnership, Map<String, String>, String> story) {
        var halting = new Halting(steps);
        var person = Partnership.somebody("Sam Okoro");
        try {
            story.apply(partnership.typing(halting), person);
        } catch (Halted halted) {
            return halting.reference(partnership, person);
        }
        throw new AssertionError("the story has fewer than " + steps + " steps");
    }

    private static class Halted extends RuntimeException {
    }

    private static class Halting implements Typist {

        private int left;

        Halting(int steps) {
            left = steps;
        }

        @Override
        public Map<String, ?> type(JsonNode schema, Map<String, ?> answers) {
            if (left-- == 0) {
                throw new Halted();
            }
            return answers;
        }

        String reference(Partnership partnership, Map<String, String> person) {
            return partnership.openCaseOf(person.get("nhsNumber"));
        }
    }
}

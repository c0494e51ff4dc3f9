package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Life changes while support goes on: a need that comes up later ends in an action, a referral or a recorded gap too (domain F4). */
@RunningApplication
class PlanThatChangesStoryTest {

    @Autowired
    Partnership partnership;

    private Colleague coach;
    private Colleague physio;

    @BeforeEach
    void colleagues() {
        coach = partnership.colleague("coach.ncl");
        physio = partnership.colleague("physio.ncl");
    }

    @Test
    void a_new_need_is_referred_beside_what_is_under_way() {
        var reference = Stories.withAReferral(partnership, Partnership.somebody("Elowen Tregear"));
        partnership.daysPass(25);

        coach.gives(coach.startsFromCase("change-action-plan", reference), Map.of("caseReference", reference, "planChangeReason", "Sleeps badly since the letter from the employer"));
        var task = coach.findsTask("Agree changed plan", reference);
        assertThat(partnership.colleague("coach.lsc").get("/api/tasks/" + task + "/form").status()).isEqualTo(404);
        var plan = coach.opens(task).get("data");
        assertThat(plan.at("/goal").asText()).isEqualTo("Back at work without fear of the next day");
        assertThat(plan.at("/actions")).hasSize(1);
        assertThat(plan.at("/actions/0/step").asText()).as("as it stands, though its day has passed").isEqualTo("See a physiotherapist");
        assertThat(plan.has("agreedByPerson") && plan.get("agreedByPerson").asBoolean()).as("the person agrees anew").isFalse();

        var sleep = Sheets.with(Sheets.action("MENTAL_HEALTH", "Talk about sleep", "PROVIDER", partnership.today().plusDays(20)), "service", "MENTAL_HEALTH_SUPPORT");
        coach.does("Agree changed plan", reference, agreed(plan, sleep, Sheets.action("TRANSPORT", "Find a bus that is there at six", "PARTICIPANT", partnership.today().plusDays(7))));

        coach.does("Check what will be sent", reference, Map.of("referralNeed", "Help with sleep", "sendReferral", "SEND"));
        assertThat(partnership.colleague("talking.ncl").seesTasks(reference)).containsExactly("Accept or reject referral");
        assertThat(physio.seesTasks(reference)).as("one, as before").containsExactly("Accept or reject referral");

        coach.gives(coach.startsFromCase("withdrawal", reference), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        assertThat(coach.seesTasks(reference)).isEmpty();
        assertThat(physio.seesTasks(reference)).isEmpty();
        assertThat(partnership.colleague("talking.ncl").seesTasks(reference)).isEmpty();
    }

    @Test
    void a_referral_that_the_coach_is_about_to_look_at_is_not_looked_at_twice() {
        var reference = Stories.withAPlan(partnership, Partnership.somebody("Elowen Tregear"));
        coach.gives(coach.startsFromCase("change-action-plan", reference), Map.of("caseReference", reference, "planChangeReason", "Nothing, as it turns out"));

        coach.does("Agree changed plan", reference, agreed(coach.opens(coach.findsTask("Agree changed plan", reference)).get("data")));

        assertThat(coach.seesTasks(reference)).containsOnlyOnce("Check what will be sent").doesNotContain("Agree changed plan");
    }

    @Test
    void a_new_fit_note_after_which_the_plan_no_longer_fits_leads_to_a_new_plan() {
        var person = Partnership.somebody("Elowen Tregear");
        var reference = Stories.withAReferral(partnership, person);
        partnership.daysPass(28);
        var gp = partnership.colleague("gp.ncl");
        gp.gives(gp.starts("fit-note-review"), Sheets.fitNote(person, partnership.today()), "V29");

        coach.does("Check new fit note", reference, Map.of("newNoteStep", "CHANGE_PLAN"));

        assertThat(coach.seesTasks(reference)).contains("Agree changed plan");
    }

    @Test
    void before_the_first_plan_there_is_none_to_change() {
        var gp = partnership.colleague("gp.ncl");
        var person = Partnership.somebody("Elowen Tregear");
        var first = gp.starts("fit-note-review");
        gp.gives(first, Sheets.fitNote(person, partnership.today()), "V29");
        var reference = partnership.caseOpenedBy(first);

        var refused = coach.completes(coach.startsFromCase("change-action-plan", reference), Map.of("caseReference", reference, "planChangeReason", "Too early"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("No plan has been agreed in this case yet.");

        partnership.daysPass(28);
        gp.gives(gp.starts("fit-note-review"), Sheets.fitNote(person, partnership.today()), "V29");
        coach.does("Check new fit note", reference, Map.of("newNoteStep", "CALL_PERSON"));
        assertThat(coach.seesTasks(reference)).as("the talk is still to come").contains("Offer support").doesNotContain("Agree changed plan");
    }

    /** The plan of the form with these lines besides. */
    @SafeVarargs
    private Map<String, Object> agreed(JsonNode plan, Map<String, Object>... more) {
        var lines = StreamSupport.stream(plan.get("actions").spliterator(), false).map(line -> (Object) line);
        return Map.of("planType", plan.get("planType").asText(), "goal", plan.get("goal").asText(), "actions", Stream.concat(lines, Stream.of(more)).toList(),
                "reviewOn", partnership.today().plusDays(21).toString(), "agreedByPerson", true);
    }
}

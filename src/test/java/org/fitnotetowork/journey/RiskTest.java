package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.disclosure.Disclosure;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody may come to harm while the journey goes on: people come, work waits, and the case stays open. */
@RunningApplication
class RiskTest {

    @Autowired
    Partnership partnership;
    @Autowired
    CaseFiles files;
    @Autowired
    Disclosure door;

    @Test
    void a_risk_pauses_work_steps_for_the_adviser_and_never_closes_the_case() {
        var reference = withAnAdviser("Alex Reed");
        var coach = partnership.colleague("coach.ncl");
        var adviser = partnership.colleague("adviser.ncl");
        var step = adviser.findsTask("Agree contact with employer", reference);
        adviser.post("/api/tasks/" + step + "/claim", "");
        assertThat(adviser.opens(step).path("guidance").asText()).doesNotContain("Work steps wait");

        coach.gives(coach.starts("raise-risk"), Map.of("caseReference", reference, "riskSigns", List.of("ACTIVE_THOUGHTS"), "riskWords", "Says that there is no point any more"));

        assertThat(coach.seesTasks(reference)).contains("Hand over to somebody who can help");
        var paused = adviser.opens(step);
        assertThat(paused.path("guidance").asText()).startsWith("Work steps wait");
        assertThat(paused.toString()).as("that it is so, not what").doesNotContain("no point any more").doesNotContain("ending their life");
        var refused = adviser.completes(step, Map.of("contactRoute", "NOT_NOW"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Work steps wait for the moment");
        assertThat(adviser.seesTasks(reference)).contains("Agree contact with employer");
        assertThat(files.get(reference).isOpen()).isTrue();

        var form = coach.does("Hand over to somebody who can help", reference, Map.of("handedOverTo", "GP_ON_DUTY", "handOverAccepted", true));
        assertThat(form.at("/data/riskText").asText()).contains("thinks of ending their life", "Says that there is no point any more", "Somebody has taken over by");
        assertThat(adviser.completes(step, Map.of("contactRoute", "NOT_NOW")).status()).as("work waits beyond the hand-over").isEqualTo(422);

        coach.does("Agree when work steps go on", reference, Map.of("workStepsGoOn", "YES"));
        assertThat(adviser.completes(step, Map.of("contactRoute", "NOT_NOW")).status()).isEqualTo(200);
        assertThat(files.get(reference).isOpen()).isTrue();
    }

    @Test
    void when_nobody_has_taken_over_in_time_the_manager_sees_that_it_is_so_and_not_what_it_is() {
        var reference = partnership.caseOpenedBy(aFitNote("Kit Lane"));
        var coach = partnership.colleague("coach.ncl");
        coach.gives(coach.starts("raise-risk"), Map.of("caseReference", reference, "riskSigns", List.of("ACTIVE_THOUGHTS"), "riskWords", "Says that there is no point any more"));

        partnership.daysPass(6);

        var form = partnership.colleague("manager.ncl").does("Make sure that somebody acts", reference, Map.of("managerStep", "COACH_REACHED"));
        assertThat(form.toString()).doesNotContain("no point any more").doesNotContain("Kit Lane");
        assertThat(coach.seesTasks(reference)).contains("Hand over to somebody who can help");
        assertThat(files.get(reference).isOpen()).isTrue();
    }

    @Test
    void a_risk_outlives_the_journey_and_ends_with_a_reason_where_nobody_has_to_take_over() {
        var reference = partnership.caseOpenedBy(aFitNote("Sasha Moor"));
        var coach = partnership.colleague("coach.ncl");
        coach.gives(coach.starts("raise-risk"), Map.of("caseReference", reference, "riskSigns", List.of("COACH_CONCERN")));
        coach.gives(coach.starts("withdrawal"), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        assertThat(coach.seesTasks(reference)).containsExactly("Hand over to somebody who can help");

        var task = coach.findsTask("Hand over to somebody who can help", reference);
        coach.post("/api/tasks/" + task + "/claim", "");
        assertThat(coach.completes(task, Map.of("handedOverTo", "GP_ON_DUTY")).status()).as("nobody has said yes").isEqualTo(422);
        assertThat(coach.completes(task, Map.of("handedOverTo", "NOT_NEEDED")).status()).as("no reason").isEqualTo(422);
        coach.gives(task, Map.of("handedOverTo", "NOT_NEEDED", "notNeededReason", "Her sister is with her, I spoke with both"));
        coach.does("Agree when work steps go on", reference, Map.of("workStepsGoOn", "NONE"));

        assertThat(coach.seesTasks(reference)).isEmpty();
    }

    @Test
    void the_ninth_mood_answer_brings_people_and_the_numbers_reach_the_coach_alone() {
        var reference = partnership.caseOpenedBy(aFitNote("Jules Hart"));
        var coach = partnership.colleague("coach.ncl");
        var questionnaire = coach.starts("questionnaire");
        var form = coach.opens(questionnaire);
        assertThat(form.at("/data/instruments").toString()).contains("PHQ9", "NOT_NOW");

        coach.gives(questionnaire, Sheets.with(Map.of("caseReference", reference), "instrument", "PHQ9", "phq9Item1", "2", "phq9Item2", "2", "phq9Item3", "2", "phq9Item4", "2",
                "phq9Item5", "2", "phq9Item6", "2", "phq9Item7", "2", "phq9Item8", "2", "phq9Item9", "1"));

        assertThat(coach.seesTasks(reference)).contains("Hand over to somebody who can help");
        assertThat(reads(reference, Recipient.COACH)).contains("Mood (PHQ-9, 0 to 27): 17, moderately severe");
        for (var recipient : List.of(Recipient.EMPLOYER, Recipient.JCP, Recipient.EMPLOYER_ADVISER, Recipient.MANAGER, Recipient.IT, Recipient.EVALUATOR)) {
            assertThat(reads(reference, recipient)).as(recipient.name()).isEqualTo("nothing");
        }
    }

    @Test
    void not_now_is_an_answer_and_an_area_without_a_clinician_on_call_offers_no_clinical_questionnaire() {
        var reference = partnership.caseOpenedBy(aFitNote("Robin West"));
        var coach = partnership.colleague("coach.ncl");
        coach.gives(coach.starts("questionnaire"), Map.of("caseReference", reference, "instrument", "NOT_NOW"));
        assertThat(coach.seesTasks(reference)).containsExactly("Offer support");

        var there = partnership.colleague("coach.lsc");
        var questionnaire = there.starts("questionnaire");
        assertThat(there.opens(questionnaire).at("/data/instruments").toString()).contains("ONS4").doesNotContain("PHQ9").doesNotContain("GAD7").doesNotContain("PHQ4");
        var refused = there.completes(questionnaire, Map.of("caseReference", "HW-2026-000001", "instrument", "PHQ9", "phq9Item9", "3"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"instrument\"");
    }

    private String reads(String reference, Recipient recipient) {
        return String.valueOf(door.read(new Reader("somebody", Set.of("ncl-workwell"), recipient, "a-form", false), reference, Set.of("measuresText")).getOrDefault("measuresText", "nothing"));
    }

    private String aFitNote(String name) {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(Partnership.somebody(name), partnership.today()), "V29");
        return note;
    }

    private String withAnAdviser(String name) {
        var coach = partnership.colleague("coach.ncl");
        var reference = partnership.caseOpenedBy(aFitNote(name));
        coach.does("Offer support", reference, Sheets.offerTaken());
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach.does("Book conversation", reference, Sheets.booking(partnership.today().plusDays(3)));
        coach.does("Hold conversation", reference, Sheets.conversation("EMPLOYED_OFF_SICK", "WORKPLACE_ADJUSTMENT"));
        coach.does("Agree action plan", reference, Sheets.plan("RETURN_TO_WORK", partnership.today(),
                List.of(Sheets.action("WORKPLACE_ADJUSTMENT", "Talk with the warehouse about lifting", "EMPLOYER", partnership.today().plusDays(14)))));
        return reference;
    }
}

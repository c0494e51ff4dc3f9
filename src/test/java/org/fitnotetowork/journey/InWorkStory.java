package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.journey.Sheets.action;
import static org.fitnotetowork.journey.Sheets.with;

import java.util.List;
import java.util.Map;

/** The story of somebody in work and off sick, told once and played by every test that needs a whole journey. Returns the case reference. */
final class InWorkStory {

    private InWorkStory() {
    }

    static String play(Partnership partnership, Map<String, String> person) {
        var reference = untilBackInWork(partnership, person);
        var coach = partnership.colleague("coach.ncl");
        // Weeks 1, 4, 13, 26 and 52, counted from the first day back, which was two days ago.
        for (var days : List.of(5, 21, 63, 91, 182)) {
            partnership.daysPass(days);
            Map<String, Object> inWork = Map.of("workCheck", "IN_WORK", "hoursPerWeek", 37, "stillAgrees", true);
            coach.does("Ask if work lasts", reference, days == 21 ? with(inWork, "treatedWithRespect", 9, "ownPlan", 7) : inWork);
        }

        var told = partnership.colleague("gp.ncl").does("Read what became of the person", reference, Map.of("outcomeRead", true));
        assertThat(told.at("/data/practiceNews").asText()).as("started, plan and outcome in one paragraph").startsWith("A coach took up the referral on ").doesNotContain("\n")
                .containsSubsequence(". Coach and person agreed a plan on ", ". The person is in work, and the work has lasted. ", "Back at work for four weeks", "Job kept after 52 weeks")
                .doesNotContain("lifting").doesNotContainPattern("\\b37\\b");
        return reference;
    }

    /** Until two days after the first day back, when follow-up begins. */
    static String untilBackInWork(Partnership partnership, Map<String, String> person) {
        var gp = partnership.colleague("gp.ncl");
        var coach = partnership.colleague("coach.ncl");
        var physio = partnership.colleague("physio.ncl");
        var adviser = partnership.colleague("adviser.ncl");
        var today = partnership.today();

        var note = gp.starts("fit-note-review");
        // All stories share one clock, which may have passed the day until which support is funded: the GP confirms that (V29).
        gp.gives(note, Sheets.fitNote(person, today), "V29");
        var reference = partnership.caseOpenedBy(note);
        assertThat(reference).matches("HW-\\d{4}-\\d{6}");

        var offer = coach.does("Offer support", reference, Sheets.offerTaken());
        assertThat(offer.at("/about").toString()).contains(person.get("personName")).contains("Not fit for work").doesNotContain("Low back pain");
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach.does("Book conversation", reference, Sheets.booking(today.plusDays(3)));
        coach.does("Hold conversation", reference, Sheets.conversation("EMPLOYED_OFF_SICK", "PHYSICAL_HEALTH", "WORKPLACE_ADJUSTMENT"));
        coach.does("Agree action plan", reference, Sheets.plan("RETURN_TO_WORK", today, List.of(
                with(action("PHYSICAL_HEALTH", "See a physiotherapist", "PROVIDER", today.plusDays(20)), "service", "PHYSIOTHERAPY"),
                action("WORKPLACE_ADJUSTMENT", "Talk with the warehouse about lifting", "EMPLOYER", today.plusDays(14)))));

        var planNews = gp.does("Read that a plan was agreed", reference, Map.of("planRead", true));
        assertThat(planNews.at("/data/practiceNews").asText()).matches("A coach took up the referral on [^.]+\\. Coach and person agreed a plan on [^.]+\\.");
        assertThat(planNews.toString()).as("nothing of what is in it").doesNotContain("lifting").doesNotContain("physiotherapist");

        coach.does("Check what will be sent", reference, Map.of("referralNeed", "Help with lifting and bending after back pain", "sendReferral", "SEND"));
        var received = physio.does("Accept or reject referral", reference, Map.of("referralAnswer", "ACCEPTED"));
        assertThat(received.toString()).contains(person.get("personName")).contains("lifting and bending").doesNotContain("Knows the job well");
        physio.does("Book first appointment", reference, Map.of("appointmentOn", today.plusDays(10).toString(), "appointmentMode", "IN_PERSON"));
        physio.does("Record first appointment", reference, Map.of("visit", "MET"));
        physio.does("Record end of support", reference, Map.of("supportEnd", "COMPLETED", "goalResult", "ACHIEVED", "supportNote", "Lifts ten kilograms without pain", "equalVoice", 4));
        var result = coach.does("Record result with the person", reference, Map.of("helped", 9, "stillBlocking", "NO"));
        assertThat(result.at("/data/supportReport").asText()).as("and not how long support is for").contains("The goal was reached.").contains("Lifts ten kilograms");
        assertThat(result.at("/data").toString()).as("the partner's word about us is for the count, not for this task").doesNotContainIgnoringCase("equal");

        adviser.does("Agree contact with employer", reference, Map.of("contactRoute", "ADVISER_CONTACTS", "employerName", "Northgate Warehouse (made up)",
                "employerContact", "Shift lead", "employerSize", "MEDIUM", "mayTell", List.of("ADJUSTMENTS", "SCHEDULE")));
        adviser.does("Agree adjustments", reference, Map.of("adjustments", List.of(Map.of("adjustment", "AMENDED_DUTIES", "detail", "No lifting over 10 kg", "decision", "AGREED"))));
        adviser.does("Plan return to work", reference, Map.of("returnOn", today.plusDays(28).toString(), "normalHours", 37, "weeks", List.of(
                        Map.of("weekStart", today.plusDays(28).toString(), "hours", 20), Map.of("weekStart", today.plusDays(35).toString(), "hours", 37)),
                "payDuringPhase", "PRO_RATA_SSP", "reviewOn", today.plusDays(35).toString(), "personAgrees", true, "employerAgrees", "AGREED"));

        partnership.daysPass(30);
        coach.does("Review plan with the person", reference, Map.of("workStatus", "EMPLOYED_AT_WORK_STRUGGLING", "nextStep", "IN_WORK", "startsWorkOn", today.plusDays(28).toString()));
        coach.does("Follow up fit note", reference, Map.of("noteFollowUp", "BACK_AT_WORK"));
        assertThat(coach.seesTasks(reference)).as("word that the person is at work answers what the end of the note would ask").isEmpty();
        return reference;
    }
}

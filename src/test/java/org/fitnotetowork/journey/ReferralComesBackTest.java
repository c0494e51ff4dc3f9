package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.journey.Sheets.with;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral that is asked about, waits, comes back and stops: whatever a partner answers, the person's way goes on (domain H.2 to H.4). */
@RunningApplication
class ReferralComesBackTest {

    @Autowired
    Partnership partnership;

    @Test
    void a_question_a_waiting_list_and_in_the_end_no_room_lead_to_a_recorded_gap() {
        var reference = sent();
        var coach = partnership.colleague("coach.ncl");
        var physio = partnership.colleague("physio.ncl");

        physio.does("Accept or reject referral", reference, Map.of("referralAnswer", "NEED_INFORMATION", "question", "Is there any night pain?"));
        assertThat(physio.seesTasks(reference)).isEmpty();
        var question = coach.does("Answer partner's question", reference, Map.of("suppliedAnswer", "None at night"));
        assertThat(question.at("/data/questionText").asText()).contains("night pain");
        var again = physio.does("Accept or reject referral", reference, Map.of("referralAnswer", "WAITLISTED"));
        assertThat(again.at("/data/suppliedText").asText()).isEqualTo("None at night");
        physio.does("Accept or reject referral", reference, Map.of("referralAnswer", "REJECTED", "rejectReason", "NO_CAPACITY", "answerNote", "Full until June"));
        assertThat(physio.seesTasks(reference)).isEmpty();

        var choice = coach.does("Choose next step", reference, Map.of("reroute", "GAP", "gapReason", "CLOSED_LIST"));
        assertThat(choice.at("/data/rejectText").asText()).contains("no capacity").contains("Full until June");
        assertThat(choice.at("/data/adviceText").asText()).contains("Recording the gap");
        assertThat(coach.seesTasks(reference)).noneMatch(task -> task.contains("partner") || task.contains("result"));
    }

    @Test
    void a_partner_that_answers_takes_the_call_off_the_coachs_list() {
        var reference = sent();
        var coach = partnership.colleague("coach.ncl");

        partnership.daysPass(30);
        assertThat(coach.seesTasks(reference)).contains("Call partner");
        partnership.colleague("physio.ncl").does("Accept or reject referral", reference, Map.of("referralAnswer", "ACCEPTED"));

        assertThat(coach.seesTasks(reference)).doesNotContain("Call partner");
    }

    @Test
    void the_person_stops_one_referral_and_is_told_about_a_service_instead() {
        var reference = sent();
        var coach = partnership.colleague("coach.ncl");

        partnership.daysPass(30);
        var stop = coach.startsFromCase("stop-referral", reference);
        assertThat(coach.opens(stop).toString()).contains("Camden Road Physiotherapy");
        coach.gives(stop, Map.of("caseReference", reference, "stoppedReferral", reference + "-R1", "stopKind", "WITHDRAW"));
        assertThat(partnership.colleague("physio.ncl").seesTasks(reference)).isEmpty();
        assertThat(coach.seesTasks(reference)).noneMatch(task -> task.contains("partner") || task.equals("Choose next step"));

        coach.gives(coach.startsFromCase("signposting", reference), Map.of("caseReference", reference, "toldOf", "Walking group (made up)", "askAgainOn", partnership.today().plusDays(14).toString()));
        partnership.daysPass(14);
        var asked = coach.does("Ask whether the service helped", reference, Map.of("reached", "HELPED"));
        assertThat(asked.at("/data/signpostText").asText()).contains("Walking group");
    }

    /** Domain H.2, reopen: with a note, where it stood, while the person lets services see it. */
    @Test
    void a_referral_that_was_stopped_goes_on_where_it_stood_and_not_after_the_case() {
        var reference = sent();
        var coach = partnership.colleague("coach.ncl");
        var physio = partnership.colleague("physio.ncl");
        physio.does("Accept or reject referral", reference, Map.of("referralAnswer", "ACCEPTED"));
        partnership.daysPass(30);
        coach.gives(coach.startsFromCase("stop-referral", reference), Map.of("caseReference", reference, "stoppedReferral", reference + "-R1", "stopKind", "WITHDRAW"));
        assertThat(physio.seesTasks(reference)).isEmpty();

        partnership.daysPass(10);
        var again = coach.startsFromCase("reopen-referral", reference);
        assertThat(coach.opens(again).toString()).contains("Camden Road Physiotherapy").contains("ended on");
        coach.gives(again, Map.of("caseReference", reference, "reopenedReferral", reference + "-R1", "reopenNote", "The person asked for it"));
        assertThat(physio.seesTasks(reference)).containsExactly("Book first appointment");
        assertThat(coach.seesTasks(reference)).doesNotContain("Check what will be sent", "Choose referral to take up again");
        physio.does("Book first appointment", reference, Map.of("appointmentOn", partnership.today().plusDays(3).toString(), "appointmentMode", "IN_PERSON"));
        assertThat(physio.seesTasks(reference)).containsExactly("Record first appointment");

        coach.gives(coach.startsFromCase("withdrawal", reference), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        assertThat(physio.seesTasks(reference)).isEmpty();
        assertThat(coach.seesTasks(reference)).isEmpty();
    }

    private String sent() {
        var reference = Stories.withAPlan(partnership, Partnership.somebody("Ira Lund"));
        var preview = partnership.colleague("coach.ncl").does("Check what will be sent", reference, Map.of("referralNeed", "Help with lifting", "sendReferral", "SEND"));
        assertThat(preview.at("/data/willBeSent").asText()).contains("Name: ").contains("Only if the person ticks it: Fit note").doesNotContain("Money");
        return reference;
    }
}

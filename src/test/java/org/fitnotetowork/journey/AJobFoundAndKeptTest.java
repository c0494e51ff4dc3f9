package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.journey.Sheets.action;
import static org.fitnotetowork.journey.Sheets.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Low mood and rent arrears, eight months out of work: a goal of their own, an offer that is prepared for, a job that is kept (domain G9). */
@RunningApplication
class AJobFoundAndKeptTest {

    @Autowired
    Partnership partnership;

    @Test
    void the_person_leads_the_search_and_is_not_left_alone_in_the_job() {
        var coach = partnership.colleague("coach.gm");
        var adviser = partnership.colleague("adviser.gm");
        var today = partnership.today();
        var referral = coach.starts("new-referral");
        coach.gives(referral, Sheets.wayIn(Partnership.somebody("Mina Harker")));
        var reference = partnership.caseOpenedBy(referral);
        coach.does("Offer support", reference, Sheets.offerTaken());
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach.does("Book conversation", reference, Sheets.booking(today.plusDays(2)));
        coach.does("Hold conversation", reference, with(Sheets.conversation("OUT_OF_WORK_6_12M", "JOB_SEARCH_CV"), "housingWords", "Two months behind with the rent"));
        coach.does("Agree action plan", reference, Sheets.plan("SEEK_WORK", today, List.of(action("JOB_SEARCH_CV", "Look for mornings near home", "COACH", today.plusDays(14)))));

        adviser.does("Agree job goal", reference, Map.of("jobGoal", "Mornings in a garden centre", "goodWork", "Outdoors, with people I know", "notWanted", "Nights", "cvReady", "NO"));
        var look = claims(adviser, "Record job search", reference);
        var contacted = Map.<String, Object>of("jobSearch", "GOES_ON", "doneSince", List.of("CV", "EMPLOYER_CONTACTED"), "approachText", "Off with depression since spring, good with plants");
        assertThat(adviser.completes(look, contacted).body()).as("no health word to an employer who is hiring").contains("S60").contains("approachText");
        adviser.gives(look, with(contacted, "approachText", "Good with plants, wants mornings"));

        partnership.daysPass(14);
        var form = adviser.does("Record job search", reference, Map.of("jobSearch", "JOB_OFFERED", "doneSince", List.of("INTERVIEWED")));
        assertThat(form.at("/data/principlesText").asText()).contains("First employer reached after 0 days");
        assertThat(form.at("/data/jobGoalText").asText()).contains("Good work is: Outdoors").doesNotContain("rent");
        var startsOn = partnership.today().plusDays(3);
        var offer = claims(adviser, "Prepare first day", reference);
        var yes = Map.<String, Object>of("betterOffTalk", "NOT_YET", "preferencesHonoured", 9, "jobOffer", "ACCEPTED", "startsWorkOn", startsOn.toString(), "hoursPerWeek", 16,
                "adjustmentsBefore", "A stool at the till");
        assertThat(adviser.completes(offer, yes).body()).contains("G9-BENEFITS").contains("Access to Work");
        adviser.gives(offer, with(yes, "betterOffTalk", "DONE"), "G4");

        coach.does("Review plan with the person", reference, Map.of("workStatus", "EMPLOYED_AT_WORK_STRUGGLING", "nextStep", "IN_WORK", "startsWorkOn", startsOn.toString()));
        assertThat(adviser.seesTasks(reference)).as("nobody is called before the first day").isEmpty();
        partnership.daysPass(4);
        adviser.does("Support person at work", reference, Map.of("talkAtWork", "GOES_ON"));
        partnership.daysPass(6);
        adviser.does("Support person at work", reference, Map.of("talkAtWork", "NOT_WANTED"));
        assertThat(partnership.hasPassed(reference, "endEvent_noMoreWanted")).isTrue();

        // Weeks 1, 4, 13, 26 and 52 after the first day of the job.
        for (var days : List.of(1, 21, 63, 91, 182)) {
            partnership.daysPass(days);
            coach.does("Ask if work lasts", reference, Map.of("workCheck", "IN_WORK", "hoursPerWeek", 16, "stillAgrees", true));
        }
        assertThat(partnership.hasPassed(reference, "endEvent_workLasts")).isTrue();
        assertThat(partnership.running(reference)).isZero();
        assertThat(adviser.seesTasks(reference)).isEmpty();
    }

    private static String claims(Colleague adviser, String taskName, String reference) {
        var task = adviser.findsTask(taskName, reference);
        assertThat(adviser.post("/api/tasks/" + task + "/claim", "").status()).isEqualTo(204);
        return task;
    }
}

package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.journey.Sheets.action;

import java.util.List;
import java.util.Map;

/** The story of somebody out of work who refers themselves. Returns the case reference. */
final class OutOfWorkStory {

    private OutOfWorkStory() {
    }

    static String play(Partnership partnership, Map<String, String> person) {
        var coach = partnership.colleague("coach.gm");
        var adviser = partnership.colleague("adviser.gm");
        var today = partnership.today();

        var referral = coach.starts("new-referral");
        coach.gives(referral, Sheets.wayIn(person));
        var reference = partnership.caseOpenedBy(referral);

        coach.does("Offer support", reference, Sheets.offerTaken());
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach.does("Book conversation", reference, Sheets.booking(today.plusDays(2)));
        coach.does("Hold conversation", reference, Sheets.conversation("OUT_OF_WORK_6_12M", "JOB_SEARCH_CV"));
        coach.does("Agree action plan", reference, Sheets.plan("SEEK_WORK", today, List.of(action("JOB_SEARCH_CV", "Write a CV with the adviser", "COACH", today.plusDays(14)))));

        adviser.does("Agree job goal", reference, Map.of("jobGoal", "Part-time work in a garden centre", "cvReady", "NO"));
        adviser.does("Record job search", reference, Map.of("jobSearch", "GOES_ON"));
        assertThat(adviser.seesTasks(reference)).isEmpty();
        partnership.daysPass(14);
        adviser.does("Record job search", reference, Map.of("jobSearch", "JOB_FOUND", "startsWorkOn", partnership.today().plusDays(3).toString(), "hoursPerWeek", 16));

        coach.does("Review plan with the person", reference, Map.of("workStatus", "EMPLOYED_AT_WORK_STRUGGLING", "nextStep", "IN_WORK", "startsWorkOn", partnership.today().plusDays(3).toString()));
        partnership.daysPass(10);
        coach.does("Ask if work lasts", reference, Map.of("workCheck", "IN_WORK"));
        partnership.daysPass(21);
        coach.does("Ask if work lasts", reference, Map.of("workCheck", "RELAPSE", "whatHappened", "JOB_END", "endReason", "OWN_CHOICE", "checkNote", "The hours were too long"));

        // A job that ended comes back to the review of the plan, not to the start.
        assertThat(coach.seesTasks(reference)).containsExactly("Review plan with the person");
        coach.does("Review plan with the person", reference, Map.of("workStatus", "OUT_OF_WORK_0_6M", "nextStep", "GOAL_REACHED"));

        return reference;
    }
}

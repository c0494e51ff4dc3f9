package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.journey.Sheets.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work does not last, or the person wants no more questions, or comes back later: the same case goes on, and nobody begins at the beginning (domain I.4, I.5). */
@RunningApplication
class WorkThatDoesNotLastTest {

    @Autowired
    Partnership partnership;

    @Test
    void a_relapse_at_week_ten_is_seen_within_two_days_and_leads_to_work_that_lasts() {
        var person = Partnership.somebody("Sam Okoro");
        var reference = InWorkStory.untilBackInWork(partnership, person);
        var coach = partnership.colleague("coach.ncl");
        var gp = partnership.colleague("gp.ncl");
        asked(reference, 5, "IN_WORK");
        asked(reference, 21, "IN_WORK");

        partnership.daysPass(42);
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(person, partnership.today()), "V29");
        assertThat(partnership.caseOpenedBy(note)).isEqualTo(reference);

        assertThat(coach.seesTasks(reference)).containsExactly("Review what has changed");
        assertThat(due(coach, reference)).isEqualTo(partnership.workingDay(2));
        coach.does("Review what has changed", reference, Map.of("whatChanged", "The new shift begins at five", "workStatus", "EMPLOYED_OFF_SICK", "afterRelapse", "PLAN_NEEDED"));
        assertThat(partnership.hasPassed(reference, "userTask_checkNewFitNote")).isFalse();

        partnership.daysPass(28);
        coach.does("Review plan with the person", reference, Map.of("workStatus", "EMPLOYED_AT_WORK_STRUGGLING", "nextStep", "IN_WORK", "startsWorkOn", partnership.today().toString(),
                "howInWork", "RETURN_AMENDED", "hoursPerWeek", 30));
        for (var days : List.of(7, 21, 63, 91, 182)) {
            asked(reference, days, "IN_WORK");
        }

        var told = gp.does("Read what became of the person", reference, Map.of("outcomeRead", true));
        assertThat(told.at("/data/practiceNews").asText()).contains("Back at work for four weeks").doesNotContain("hours", "null");
        assertThat(partnership.hasPassed(reference, "endEvent_workLasts")).isTrue();
        assertThat(partnership.hasPassed(reference, "userTask_reviewTogether")).isFalse();
        assertThat(partnership.running(reference)).isZero();
    }

    @Test
    void at_the_second_relapse_coach_and_manager_look_at_it_together() {
        var reference = InWorkStory.untilBackInWork(partnership, Partnership.somebody("Alex Moss"));
        var coach = partnership.colleague("coach.ncl");
        asked(reference, 5, "IN_WORK");
        relapses(reference, 21);
        assertThat(coach.seesTasks(reference)).containsExactly("Review what has changed");
        coach.does("Review what has changed", reference, Map.of("workStatus", "EMPLOYED_AT_WORK_STRUGGLING", "afterRelapse", "BACK_IN_WORK", "backInWorkOn", partnership.today().toString()));
        assertThat(partnership.hasPassed(reference, "userTask_reviewTogether")).isFalse();

        relapses(reference, 7);
        coach.does("Review what has changed", reference, Map.of("workStatus", "EMPLOYED_OFF_SICK", "afterRelapse", "PLAN_NEEDED"));
        assertThat(coach.seesTasks(reference)).containsExactly("Review together");
        var manager = partnership.colleague("manager.ncl");
        assertThat(manager.seesTasks(reference)).containsExactly("Review together");
        var seen = manager.does("Review together", reference, Map.of("whoJoined", List.of("PERSON", "COACH", "MANAGER"), "agreedTogether", "A later shift, asked for by the adviser", "moreIntensive", "YES"));
        assertThat(seen.toString()).doesNotContain("Alex Moss", "Low back pain");

        assertThat(coach.seesTasks(reference)).containsExactly("Review plan with the person");
    }

    @Test
    void who_wants_no_more_questions_is_asked_none_and_nothing_is_left_running() {
        var reference = InWorkStory.untilBackInWork(partnership, Partnership.somebody("Kim Shah"));
        var coach = partnership.colleague("coach.ncl");
        asked(reference, 5, "IN_WORK");
        partnership.daysPass(21);

        var stop = coach.startsFromCase("stop-follow-up", reference);
        coach.gives(stop, Map.of("caseReference", reference));

        assertThat(coach.seesTasks(reference)).isEmpty();
        var told = partnership.colleague("gp.ncl").does("Read what became of the person", reference, Map.of("outcomeRead", true));
        assertThat(told.at("/data/practiceNews").asText()).contains("ask for it again").doesNotContain("UNKNOWN", "questions");
        assertThat(partnership.hasPassed(reference, "endEvent_followUpStopped")).isTrue();
        assertThat(partnership.hasPassed(reference, "endEvent_noContact")).isFalse();
        assertThat(partnership.running(reference)).isZero();
        partnership.daysPass(366);
        assertThat(coach.seesTasks(reference)).isEmpty();
    }

    @Test
    void who_is_not_reached_is_tried_again_in_another_way_before_they_count_as_not_reached() {
        var reference = InWorkStory.untilBackInWork(partnership, Partnership.somebody("Robin Hale"));
        var coach = partnership.colleague("coach.ncl");
        partnership.daysPass(5);

        tried(reference, "PHONE", false);
        assertThat(coach.seesTasks(reference)).isEmpty();
        partnership.daysPass(2);
        tried(reference, "TEXT", false);
        partnership.daysPass(2);
        assertThat(coach.opens(coach.findsTask("Ask if work lasts", reference)).at("/data/triesSoFar").asText()).contains("phone").contains("text");
        tried(reference, "PHONE", true);
        partnership.daysPass(2);

        assertThat(coach.seesTasks(reference)).as("the next check is in week 4").isEmpty();
        asked(reference, 15, "IN_WORK");
    }

    @Test
    void who_comes_back_within_91_days_has_the_same_case_and_is_asked_anew_what_they_agree_to() {
        var coach = partnership.colleague("coach.gm");
        var person = Partnership.somebody("Jo Barlow");
        var first = comes(coach, person);
        coach.does("Offer support", first, Map.of("offerAnswer", "DECLINES"));
        assertThat(partnership.running(first)).isZero();

        partnership.daysPass(91);
        assertThat(comes(coach, person)).isEqualTo(first);
        coach.does("Offer support", first, Sheets.offerTaken());
        assertThat(coach.seesTasks(first)).containsExactly("Record what the person agrees to");
        coach.does("Record what the person agrees to", first, Map.of("takesPart", "DECLINED"));

        partnership.daysPass(92);
        var second = comes(coach, person);
        assertThat(second).isNotEqualTo(first);
        assertThat(coach.seesTasks(second)).containsExactly("Offer support");
    }


    private String comes(Colleague coach, Map<String, String> person) {
        var referral = coach.starts("new-referral");
        coach.gives(referral, Sheets.wayIn(person));
        return partnership.caseOpenedBy(referral);
    }

    private void asked(String reference, int daysLater, String answer) {
        partnership.daysPass(daysLater);
        partnership.colleague("coach.ncl").does("Ask if work lasts", reference, Map.of("workCheck", answer, "hoursPerWeek", 37, "stillAgrees", true));
    }

    private void relapses(String reference, int daysLater) {
        partnership.daysPass(daysLater);
        partnership.colleague("coach.ncl").does("Ask if work lasts", reference, Map.of("workCheck", "RELAPSE", "whatHappened", "ABSENT"));
    }

    private void tried(String reference, String channel, boolean outside) {
        var row = with(Map.of("triedOn", partnership.today().toString(), "channel", channel), "outsideHours", outside);
        partnership.colleague("coach.ncl").does("Ask if work lasts", reference, Map.of("workCheck", "NOT_REACHED", "tries", List.of(row)));
    }

    private static LocalDate due(Colleague colleague, String reference) {
        return LocalDate.parse(colleague.opens(colleague.findsTask("Review what has changed", reference)).at("/task/due").asText());
    }
}

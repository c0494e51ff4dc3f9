package org.fitnotetowork.pathway.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.pathway.followup.WorkEvent.EndReason;
import org.fitnotetowork.pathway.followup.WorkEvent.Evidence;
import org.fitnotetowork.pathway.followup.WorkEvent.Kind;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From what people tell, event by event, to the outcomes that are reported (domain I.2, I.3, I.5). */
class WorkThatLastsTest {

    private static FollowUpDatabase database;

    @BeforeAll
    static void start() {
        database = new FollowUpDatabase();
    }

    @Test
    void a_review_that_finds_the_person_in_work_begins_follow_up_on_the_first_day_in_work() {
        var reference = database.caseOf("EMPLOYED_OFF_SICK");
        database.cases.time.passDays(30);
        var firstDay = database.today().minusDays(2);

        database.reviewed(reference, "IN_WORK", firstDay, "RETURN_PHASED", 20);

        assertThat(database.followUp.current(reference)).contains(new FollowingUp.Round(firstDay, CountedFrom.WORK_START));
        assertThat(kinds(reference)).containsExactly("RETURN_PHASED");
    }

    @Test
    void where_nobody_says_how_whoever_was_off_sick_is_back_and_whoever_had_no_job_has_one() {
        var offSick = database.caseOf("EMPLOYED_OFF_SICK");
        var outOfWork = database.caseOf("OUT_OF_WORK_6_12M");
        var atRisk = database.caseOf("EMPLOYED_AT_WORK_STRUGGLING");
        for (var reference : List.of(offSick, outOfWork, atRisk)) {
            database.reviewed(reference, "IN_WORK", database.today(), null, null);
        }

        assertThat(kinds(offSick)).containsExactly("RETURN_FULL");
        assertThat(kinds(outOfWork)).containsExactly("JOB_START");
        assertThat(kinds(atRisk)).containsExactly("STAYED");
    }

    @Test
    void a_job_that_the_search_told_of_and_the_review_tells_of_again_is_one_start_on_the_day_told_last() {
        for (var howInWork : new String[] {"JOB_START", null}) {
            var reference = database.caseOf("OUT_OF_WORK_6_12M");
            database.cases.time.passDays(20);
            database.work.record(reference, new WorkEvent(Kind.JOB_START, database.today(), new BigDecimal("16"), null, null, Evidence.PERSON_SAID), "ncl-workwell", "adviser.ncl");
            assertThat(kinds(reference)).as("known before any review").containsExactly("JOB_START");
            database.cases.time.passDays(10);
            var firstDay = database.today().minusDays(7);

            database.reviewed(reference, "IN_WORK", firstDay, howInWork, null);

            assertThat(kinds(reference)).as("the form says " + howInWork).containsExactly("JOB_START");
            assertThat(database.cases.jdbc.sql("select on_day from followup.work_event where case_reference = ? and hours_per_week = 16").param(reference).query(java.time.LocalDate.class).single())
                    .isEqualTo(firstDay);
            assertThat(database.followUp.current(reference)).contains(new FollowingUp.Round(firstDay, CountedFrom.WORK_START));
        }
    }

    @Test
    void a_job_after_the_one_that_was_followed_up_is_a_start_of_its_own() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "IN_WORK", database.today(), "JOB_START", null);
        database.cases.time.passDays(60);

        database.work.record(reference, WorkEvent.said(Kind.JOB_START, database.today()), "ncl-workwell", "adviser.ncl");

        assertThat(kinds(reference)).containsExactly("JOB_START", "JOB_START");
    }

    @Test
    void a_job_that_ended_before_anybody_followed_it_up_stays_told() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.work.record(reference, WorkEvent.said(Kind.JOB_START, database.today()), "ncl-workwell", "adviser.ncl");
        database.cases.time.passDays(5);
        database.work.record(reference, WorkEvent.said(Kind.JOB_END, database.today()), "ncl-workwell", "adviser.ncl");
        database.cases.time.passDays(20);

        database.work.record(reference, WorkEvent.said(Kind.JOB_START, database.today()), "ncl-workwell", "adviser.ncl");

        assertThat(kinds(reference)).containsExactly("JOB_START", "JOB_END", "JOB_START");
    }

    @Test
    void who_has_not_started_is_asked_from_the_first_day_of_support_on() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        var serviceStart = database.today();
        database.cases.time.passDays(50);

        database.reviewed(reference, "NOT_YET", null, null, null);

        assertThat(database.followUp.current(reference)).contains(new FollowingUp.Round(serviceStart, CountedFrom.SERVICE_START));
        assertThat(kinds(reference)).isEmpty();
    }

    @Test
    void thirteen_weeks_in_a_job_are_recognised_at_the_check_that_hears_of_them_and_not_before() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "IN_WORK", database.today(), "JOB_START", 16);

        weeksPass(12);
        stillInWork(reference, null);
        assertThat(database.reached(reference)).isEmpty();
        weeksPass(1);
        database.outcomes.recognise(reference);
        assertThat(database.reached(reference)).as("nobody has said so yet").isEmpty();
        stillInWork(reference, null);
        assertThat(database.reached(reference)).containsExactly("SUSTAINED_13");
    }

    @Test
    void hours_and_pay_told_later_hold_for_the_job_from_its_first_day() {
        var reference = database.caseOf("OUT_OF_WORK_0_6M");
        database.reviewed(reference, "IN_WORK", database.today(), "JOB_START", null);

        weeksPass(26);
        database.work.record(reference, new WorkEvent(Kind.STAYED, database.today(), BigDecimal.valueOf(20), new BigDecimal("260.00"), null, Evidence.PAPER_SHOWN), "ncl-workwell", "coach.ncl");
        database.outcomes.recognise(reference);

        assertThat(database.reached(reference)).contains("SUSTAINED_13", "SUSTAINED_26_EARN", "SUSTAINED_26_TIME");
        assertThat(database.cases.jdbc.sql("select distinct evidence_tier from followup.outcome where case_reference = ?").param(reference).query(Integer.class).list()).as("a payslip proves the job")
                .containsExactly(2);
    }

    @Test
    void a_job_that_ended_takes_nothing_away_and_the_weeks_go_on_with_the_next() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "IN_WORK", database.today(), "JOB_START", 16);
        weeksPass(12);
        database.relapses.record(reference, new WorkEvent(Kind.JOB_END, database.today(), null, null, EndReason.CONTRACT_END, Evidence.PERSON_SAID), "ncl-workwell", "coach.ncl");
        weeksPass(2);
        database.reviewed(reference, "IN_WORK", database.today(), "JOB_START", 16);
        weeksPass(1);
        stillInWork(reference, null);

        assertThat(database.reached(reference)).containsExactly("SUSTAINED_13");
        database.closed(reference, "SUPPORT_ENDED");
        assertThat(database.reached(reference)).containsExactly("SUSTAINED_13");
    }

    @Test
    void back_for_four_weeks_and_off_again_keeps_what_was_reached() {
        var reference = database.caseOf("EMPLOYED_OFF_SICK");
        database.cases.time.passDays(20);
        database.reviewed(reference, "IN_WORK", database.today(), "RETURN_FULL", null);
        weeksPass(4);
        stillInWork(reference, null);
        weeksPass(6);
        database.relapses.record(reference, WorkEvent.said(Kind.NEW_FIT_NOTE, database.today()), "ncl-workwell", "coach.ncl");
        database.outcomes.recognise(reference);

        assertThat(database.reached(reference)).containsExactly("RETURNED_SUSTAINED_4W");
        assertThat(database.followUp.current(reference)).isEmpty();
    }

    @Test
    void relapses_are_counted_for_26_weeks_and_a_job_that_ended_is_none() {
        var reference = database.caseOf("EMPLOYED_OFF_SICK");
        relapse(reference, Kind.NEW_FIT_NOTE);
        assertThat(database.facts.about(reference)).containsEntry("relapsesInHalfAYear", 1).containsEntry("relapseEvent", "NEW_FIT_NOTE").containsEntry("inFollowUp", false);
        weeksPass(10);
        relapse(reference, Kind.JOB_END);
        assertThat(database.facts.about(reference)).containsEntry("relapsesInHalfAYear", 1).containsEntry("relapseEvent", "JOB_END");
        relapse(reference, Kind.ABSENT);
        assertThat(database.facts.about(reference)).containsEntry("relapsesInHalfAYear", 2);
        weeksPass(17);
        assertThat(database.facts.about(reference)).as("the first is longer ago").containsEntry("relapsesInHalfAYear", 1);
    }

    @Test
    void who_is_lost_is_unknown_and_known_again_when_they_come_back() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "IN_WORK", database.today(), "JOB_START", 16);
        weeksPass(4);
        database.closed(reference, "NO_CONTACT");
        assertThat(database.reached(reference)).containsExactly("UNKNOWN");
        assertThat(database.followUp.current(reference)).as("nothing is left running").isEmpty();

        weeksPass(9);
        stillInWork(reference, null);
        assertThat(database.reached(reference)).containsExactly("SUSTAINED_13");
    }

    @Test
    void who_asks_us_to_stop_is_unknown_by_choice_and_who_never_came_so_far_is_neither() {
        var stops = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(stops, "IN_WORK", database.today(), null, 16);
        database.closed(stops, "UNKNOWN_BY_CHOICE");
        var neverReached = database.caseOf("OUT_OF_WORK_6_12M");
        database.closed(neverReached, "NO_CONTACT");

        assertThat(database.reached(stops)).containsExactly("UNKNOWN_BY_CHOICE");
        assertThat(database.reached(neverReached)).isEmpty();
    }

    @Test
    void an_own_goal_is_an_outcome() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "GOAL_REACHED", null, null, null);
        database.closed(reference, "GOAL_MET");

        assertThat(database.reached(reference)).containsExactly("PERSONAL_GOAL");
    }

    @Test
    void the_same_event_told_twice_is_one_and_keeps_the_better_proof() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        var day = database.today();
        database.work.record(reference, new WorkEvent(Kind.JOB_START, day, BigDecimal.valueOf(16), null, null, Evidence.CONTRACT_SEEN), "ncl-workwell", "adviser.ncl");
        database.work.record(reference, WorkEvent.said(Kind.JOB_START, day), "ncl-workwell", "coach.ncl");

        assertThat(database.cases.jdbc.sql("select hours_per_week::text || ' ' || evidence_tier || ' ' || said_by from followup.work_event where case_reference = ?").param(reference)
                .query(String.class).list()).containsExactly("16.0 4 PERSON");
    }

    @Test
    void the_practice_may_learn_outcomes_and_never_hours_pay_or_that_nobody_knows() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "IN_WORK", database.today(), "JOB_START", 16);
        weeksPass(13);
        stillInWork(reference, "300.00");
        database.closed(reference, "UNKNOWN_BY_CHOICE");

        var facts = database.information.facts(List.of(reference), Set.of("workLasted", "workSoFar"));
        assertThat(facts).extracting(Fact::item).containsOnly(Item.WORK_OUTCOME);
        assertThat(text(facts, "workLasted")).startsWith("13 weeks in work within 16 (").doesNotContain("hours", "300", "UNKNOWN", "null");
        assertThat(text(facts, "workSoFar")).contains("Started a job, 16 hours a week").contains("Reached: 13 weeks in work within 16").doesNotContain("300", "null");
        assertThat(database.information.facts(List.of(reference), Set.of("workLasted"))).extracting(Fact::key).containsOnly("workLasted");
    }

    private static String text(List<Fact> facts, String key) {
        return (String) facts.stream().filter(fact -> fact.key().equals(key)).findFirst().orElseThrow().value();
    }

    private static void weeksPass(int weeks) {
        database.cases.time.passDays(7 * weeks);
    }

    private static void stillInWork(String reference, String pay) {
        database.work.record(reference, new WorkEvent(Kind.STAYED, database.today(), null, pay == null ? null : new BigDecimal(pay), null, Evidence.PERSON_SAID), "ncl-workwell", "coach.ncl");
        database.outcomes.recognise(reference);
    }

    private static void relapse(String reference, Kind kind) {
        database.relapses.record(reference, WorkEvent.said(kind, database.today()), "ncl-workwell", "coach.ncl");
    }

    private static List<String> kinds(String reference) {
        return database.cases.jdbc.sql("select kind from followup.work_event where case_reference = ? order by id").param(reference).query(String.class).list();
    }
}

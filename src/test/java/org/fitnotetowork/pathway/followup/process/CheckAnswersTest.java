package org.fitnotetowork.pathway.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.consent.Purpose;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.followup.FollowUpDatabase;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.pathway.measure.Instrument;
import org.fitnotetowork.pathway.measure.Measures;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the answers of follow-up forms do and need (domain I.2, I.4, I.5). */
class CheckAnswersTest {

    private static final SignedIn COACH = new SignedIn("coach.ncl", "Carol Chandra", Set.of("ncl-workwell"), Role.COACH);
    private static FollowUpDatabase database;

    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final Measures measures = mock(Measures.class);
    private FollowUpSchedule schedule;
    private WhereWeStand stand;
    private AskIfWorkLastsAnswers check;

    @BeforeAll
    static void start() {
        database = new FollowUpDatabase();
    }

    @BeforeEach
    void the_form() {
        schedule = new FollowUpSchedule(TablesAsDrawn.decisions());
        stand = new WhereWeStand(database.followUp, database.cases.files, database.cases.time);
        check = new AskIfWorkLastsAnswers(database.followUp, database.work, database.relapses, database.outcomes, database.experiences, measures, consent,
                new CheckRules(database.followUp, schedule, stand, consent, database.cases.time), database.cases.time);
    }

    @Test
    void a_check_in_work_is_kept_with_what_was_said() {
        var reference = inWork("OUT_OF_WORK_6_12M");

        var outcome = check.accept(task(reference, 4), answers("workCheck", "IN_WORK", "hoursPerWeek", 18.5, "payPerWeek", 230.25, "absentDays", 2, "adjustmentsKept", "YES", "confidence", 7));

        assertThat(outcome.variables()).isEqualTo(Map.of("workCheck", "IN_WORK"));
        assertThat(check.defaults(task(reference, 4))).isEqualTo(Map.of("thisCheck", "Week 4"));
        assertThat(row("select answer, hours_per_week::text as hours, absent_days, adjustments_kept from followup.check_up c join followup.round r on r.id = c.round where case_reference = ?", reference))
                .containsEntry("answer", "IN_WORK").containsEntry("hours", "18.5").containsEntry("absent_days", 2).containsEntry("adjustments_kept", true);
        verify(measures).keep(reference, "ncl-workwell", Instrument.CONFIDENCE, Map.of("confidenceNow", 7), "coach.ncl");
        assertThat(row("select kind, pay_per_week::text as pay, evidence_tier from followup.work_event where case_reference = ? order by id desc limit 1", reference))
                .containsEntry("kind", "STAYED").containsEntry("pay", "230.25").containsEntry("evidence_tier", 5);
    }

    @Test
    void who_skips_the_question_on_confidence_leaves_no_number() {
        var reference = inWork("OUT_OF_WORK_6_12M");

        check.accept(task(reference, 4), answers("workCheck", "IN_WORK"));

        verify(measures, never()).keep(any(), any(), any(), any(), any());
    }

    @Test
    void another_employer_is_a_change_of_jobs() {
        var reference = inWork("OUT_OF_WORK_6_12M");
        database.cases.time.passDays(20);

        check.accept(task(reference, 4), answers("workCheck", "IN_WORK", "startsWorkOn", database.today().minusDays(3).toString()));

        assertThat(row("select kind from followup.work_event where case_reference = ? order by id desc limit 1", reference)).containsEntry("kind", "JOB_CHANGE");
        assertThat(refused(reference, answers("workCheck", "IN_WORK", "startsWorkOn", database.today().plusDays(1).toString()))).containsExactly("startsWorkOn");
    }

    @Test
    void who_starts_after_all_is_asked_again_from_the_first_day_in_the_job() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "NOT_YET", null, null, null);
        database.cases.time.passDays(91);
        plan(reference, 0);
        assertThat(refused(reference, answers("workCheck", "IN_WORK"))).containsExactly("startsWorkOn");

        var firstDay = database.today().minusDays(5);
        var outcome = check.accept(task(reference, 13), answers("workCheck", "IN_WORK", "startsWorkOn", firstDay.toString()));

        assertThat(outcome.variables()).isEqualTo(Map.of("workCheck", "IN_WORK", "checkpoint", 0));
        assertThat(database.followUp.current(reference)).contains(new FollowingUp.Round(firstDay, CountedFrom.WORK_START));
        assertThat(schedule.next(stand.of(reference, 0), "any")).get().extracting(FollowingUp.Check::weeks).isEqualTo(1);
    }

    @Test
    void not_yet_is_no_answer_for_somebody_who_has_been_in_work() {
        assertThat(refused(inWork("OUT_OF_WORK_6_12M"), answers("workCheck", "NOT_YET"))).containsExactly("workCheck");
    }

    @Test
    void not_reached_counts_only_after_three_tries_two_channels_and_one_outside_office_hours() {
        var reference = inWork("EMPLOYED_OFF_SICK");
        assertThat(refused(reference, answers("workCheck", "NOT_REACHED"))).containsExactly("tries");

        assertThat(tried(reference, "PHONE", false)).isEqualTo("TRY_AGAIN");
        assertThat(tried(reference, "PHONE", false)).isEqualTo("TRY_AGAIN");
        assertThat(tried(reference, "TEXT", false)).as("all within office hours").isEqualTo("TRY_AGAIN");
        assertThat(row("select answer from followup.check_up c join followup.round r on r.id = c.round where case_reference = ?", reference)).containsEntry("answer", null);
        assertThat(tried(reference, "PHONE", true)).isEqualTo("NOT_REACHED");
        assertThat(row("select answer from followup.check_up c join followup.round r on r.id = c.round where case_reference = ?", reference)).containsEntry("answer", "NOT_REACHED");
    }

    @Test
    void the_employer_is_named_as_proof_only_where_the_person_agreed_to_contact() {
        var reference = inWork("OUT_OF_WORK_6_12M");
        var confirmed = answers("workCheck", "IN_WORK", "evidence", "EMPLOYER_CONFIRMED");
        assertThat(refused(reference, confirmed)).containsExactly("evidence");

        when(consent.isLive(eq(reference), eq(Recipient.EMPLOYER), eq(Item.ADJUSTMENTS))).thenReturn(true);
        check.accept(task(reference, 4), confirmed);
        assertThat(row("select evidence_tier, said_by from followup.work_event where case_reference = ? order by id desc limit 1", reference)).containsEntry("evidence_tier", 3).containsEntry("said_by", "EMPLOYER");
    }

    @Test
    void the_person_s_view_of_the_job_is_kept_from_week_13_on_and_no_row_where_all_was_skipped() {
        var rated = inWork("OUT_OF_WORK_6_12M");
        check.accept(task(rated, 13), answers("workCheck", "IN_WORK", "fitsHealth", 8, "respect", 9));
        var skipped = inWork("OUT_OF_WORK_6_12M");
        check.accept(task(skipped, 13), answers("workCheck", "IN_WORK"));

        assertThat(row("select fits_health, respect, secure from followup.good_work g join followup.round r on r.id = g.round where case_reference = ?", rated))
                .containsEntry("fits_health", 8).containsEntry("respect", 9).containsEntry("secure", null);
        assertThat(database.cases.jdbc.sql("select 1 from followup.good_work g join followup.round r on r.id = g.round where case_reference = ?").param(skipped).query().listOfRows()).isEmpty();
    }

    @Test
    void how_the_person_finds_our_support_is_kept_with_its_week_and_no_row_where_all_was_skipped() {
        var said = inWork("OUT_OF_WORK_6_12M");
        check.accept(task(said, 4), answers("workCheck", "IN_WORK", "treatedWithRespect", 9, "joinedUp", 0));
        var skipped = inWork("OUT_OF_WORK_6_12M");
        check.accept(task(skipped, 4), answers("workCheck", "IN_WORK"));

        assertThat(row("select weeks, respect, own_plan, joined_up from followup.published_experience where case_reference = ?", said))
                .containsEntry("weeks", 4).containsEntry("respect", 9).containsEntry("own_plan", null).containsEntry("joined_up", 0);
        assertThat(database.cases.jdbc.sql("select 1 from followup.published_experience where case_reference = ?").param(skipped).query().listOfRows()).isEmpty();
        assertThat(database.cases.jdbc.sql("select 1 from followup.good_work g join followup.round r on r.id = g.round where case_reference = ?").param(said).query().listOfRows())
                .as("respect in the job is another question").isEmpty();
    }

    @Test
    void whoever_is_only_tried_to_be_reached_has_said_nothing() {
        var reference = inWork("EMPLOYED_OFF_SICK");

        check.accept(task(reference, 4), answers("workCheck", "NOT_REACHED", "ownPlan", 9, "tries", List.of(Map.of("triedOn", database.today().toString(), "channel", "PHONE"))));

        assertThat(database.cases.jdbc.sql("select 1 from followup.published_experience where case_reference = ?").param(reference).query().listOfRows()).isEmpty();
    }

    @Test
    void a_job_that_ended_is_kept_with_its_reason_and_being_off_again_is_counted() {
        var reference = inWork("OUT_OF_WORK_6_12M");
        database.cases.time.passDays(30);
        var since = database.today().minusDays(4);

        check.accept(task(reference, 4), answers("workCheck", "RELAPSE", "whatHappened", "JOB_END", "changedOn", since.toString(), "endReason", "CONTRACT_END"));

        assertThat(row("select kind, on_day::text as day, end_reason from followup.work_event where case_reference = ? order by id desc limit 1", reference))
                .containsEntry("kind", "JOB_END").containsEntry("day", since.toString()).containsEntry("end_reason", "CONTRACT_END");
        assertThat(row("select event from followup.relapse where case_reference = ?", reference)).containsEntry("event", "JOB_END");
        assertThat(database.followUp.current(reference)).isEmpty();
    }

    @Test
    void who_wants_no_more_questions_takes_the_agreement_back_and_nothing_else() {
        var reference = inWork("OUT_OF_WORK_6_12M");

        check.accept(task(reference, 4), answers("workCheck", "STOPS"));

        verify(consent).withdraw(reference, Purpose.CONTACT_AFTER, COACH.id());
        verify(consent, never()).withdraw(any(), any(String.class));
    }

    @Test
    void agreements_are_confirmed_only_where_the_person_said_so() {
        check.accept(task(inWork("OUT_OF_WORK_6_12M"), 4), answers("workCheck", "IN_WORK"));
        verify(consent, never()).confirm(any(), any(), any());

        var reference = inWork("OUT_OF_WORK_6_12M");
        check.accept(task(reference, 4), answers("workCheck", "IN_WORK", "stillAgrees", true));
        verify(consent).confirm(reference, "SPOKEN", COACH.id());
    }

    @Test
    void at_any_time_the_questions_stop_for_a_case_that_is_followed_up_and_for_no_other() {
        var stop = new StopFollowUpAnswers(database.cases.named, database.followUp, consent);
        var followedUp = inWork("OUT_OF_WORK_6_12M");
        var other = database.caseOf("OUT_OF_WORK_6_12M");

        assertThat(stop.accept(task(null, 0), answers("caseReference", followedUp)).caseReference()).isEqualTo(followedUp);
        verify(consent).withdraw(followedUp, Purpose.CONTACT_AFTER, COACH.id());
        var refused = catchThrowableOfType(AnswersRefused.class, () -> stop.accept(task(null, 0), answers("caseReference", other)));
        assertThat(refused.problems()).extracting("field").containsExactly("caseReference");
        verify(consent, never()).withdraw(eq(other), any(Purpose.class), any());
    }

    @Test
    void a_week_whose_window_has_passed_is_not_asked_any_more() {
        var reference = database.caseOf("OUT_OF_WORK_6_12M");
        database.reviewed(reference, "IN_WORK", database.today().minusDays(43), null, null);
        assertThat(schedule.next(stand.of(reference, null), "any")).get().extracting(FollowingUp.Check::weeks).as("week 4 closed yesterday").isEqualTo(13);
        database.reviewed(reference, "IN_WORK", database.today().minusDays(42), null, null);
        assertThat(schedule.next(stand.of(reference, null), "any")).get().extracting(FollowingUp.Check::weeks).isEqualTo(4);
        database.reviewed(reference, "IN_WORK", database.today().minusDays(400), null, null);
        assertThat(schedule.next(stand.of(reference, null), "any")).isEmpty();
    }

    @Test
    void after_a_relapse_somebody_back_in_work_is_asked_from_that_day_and_somebody_else_goes_back_to_the_plan() {
        var review = new ReviewRelapseAnswers(database.cases.files, database.work, database.followUp, database.cases.time);
        var back = inWork("EMPLOYED_OFF_SICK");
        check.accept(task(back, 4), answers("workCheck", "RELAPSE", "whatHappened", "ABSENT"));
        database.cases.time.passDays(10);

        assertThat(review.accept(task(back, 4), answers("afterRelapse", "BACK_IN_WORK", "backInWorkOn", database.today().toString(), "workStatus", "EMPLOYED_AT_WORK_STRUGGLING")).variables())
                .isEqualTo(Map.of("afterRelapse", "BACK_IN_WORK", "checkpoint", 0));
        assertThat(database.followUp.current(back)).contains(new FollowingUp.Round(database.today(), CountedFrom.WORK_START));

        var off = inWork("EMPLOYED_OFF_SICK");
        check.accept(task(off, 4), answers("workCheck", "RELAPSE", "whatHappened", "ABSENT"));
        review.accept(task(off, 4), answers("afterRelapse", "PLAN_NEEDED", "workStatus", "EMPLOYED_OFF_SICK"));
        assertThat(database.followUp.current(off)).isEmpty();
        assertThat(database.cases.files.workStatus(off)).contains("EMPLOYED_OFF_SICK");
    }

    private String tried(String reference, String channel, boolean outside) {
        var row = Map.of("triedOn", database.today().toString(), "channel", channel, "outsideHours", outside);
        return (String) check.accept(task(reference, 4), answers("workCheck", "NOT_REACHED", "tries", List.of(row))).variables().get("workCheck");
    }

    private List<String> refused(String reference, Answers answers) {
        return catchThrowableOfType(AnswersRefused.class, () -> check.accept(task(reference, 4), answers)).problems().stream().map(problem -> problem.field()).toList();
    }

    /** Somebody in work since today, with the first check planned. */
    private String inWork(String startedAs) {
        var reference = database.caseOf(startedAs);
        database.reviewed(reference, "IN_WORK", database.today(), null, null);
        plan(reference, 3);
        return reference;
    }

    private void plan(String reference, int after) {
        database.followUp.plan(reference, schedule.next(stand.of(reference, after), "any").orElseThrow());
    }

    private static TaskAnswers.Task task(String reference, int checkpoint) {
        return new TaskAnswers.Task(reference, "ncl-workwell", COACH, Map.of("checkpoint", checkpoint));
    }

    private static Answers answers(Object... pairs) {
        var values = new HashMap<String, Object>();
        for (var index = 0; index < pairs.length; index += 2) {
            values.put((String) pairs[index], pairs[index + 1]);
        }
        return new Answers(values, Set.of());
    }

    private static Map<String, Object> row(String query, String reference) {
        return database.cases.jdbc.sql(query).param(reference).query().singleRow();
    }
}

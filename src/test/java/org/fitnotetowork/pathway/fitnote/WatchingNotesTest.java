package org.fitnotetowork.pathway.fitnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.pathway.fitnote.AStatement.usual;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.casefile.CaseFileDatabase;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody looks before a note ends and when it has ended without word; what has been answered is not asked (domain C6). It is 3 June 2026. */
class WatchingNotesTest {

    private static final String PRACTICE = "ncl-junction";
    private static final String PERSON = "9990000018";
    private CaseFileDatabase database;
    private RecordingFitNotes recording;
    private WatchingNotes watching;
    private FirstDaysOff firstDaysOff;

    @BeforeEach
    void start() {
        database = new CaseFileDatabase();
        var notes = new FitNotes(database.jdbc);
        firstDaysOff = new FirstDaysOff(database.jdbc, database.time);
        recording = new RecordingFitNotes(database.jdbc, notes, firstDaysOff, database.files, database.comingBack, database.organisations, database.time);
        watching = new WatchingNotes(database.jdbc, notes, firstDaysOff, database.files, TablesAsDrawn.decisions(), mock(Outbox.class), database.time);
    }

    @Test
    void four_weeks_off_are_looked_at_a_week_before_the_end_and_the_day_after() {
        var note = noted("2026-06-03", "2026-06-30", "EMPLOYED_OFF_SICK");

        assertNext(note, Prompt.END_NEAR, "2026-06-23");
        assertThat(taken(note)).isTrue();
        assertNext(note, Prompt.ENDED, "2026-07-01");
        assertThat(taken(note)).isTrue();
        assertNext(note, Prompt.SICK_PAY_WEEK_20, "2026-10-14");
    }

    @Test
    void earlier_sickness_that_links_for_sick_pay_brings_week_20_forward_and_the_coach_is_asked_once() {
        database.time.is("2026-01-05");
        noted("2026-01-05", "2026-04-05", "EMPLOYED_OFF_SICK");
        database.time.is("2026-05-26");
        var second = noted("2026-05-26", "2026-08-25", "EMPLOYED_OFF_SICK");
        assertNext(second, Prompt.SICK_PAY_WEEK_20, "2026-07-07");
        assertThat(off(second)).as("a week in this episode, 14 of the series").containsExactly("weeksOffWork 1", "sickPayWeeks 14 of 28, in 2 spells that link");

        database.time.is("2026-07-07");
        assertThat(taken(second)).isTrue();
        var third = noted("2026-08-26", "2026-11-25", "EMPLOYED_OFF_SICK");
        assertThat(watching.take(third, Prompt.SICK_PAY_WEEK_20, LocalDate.parse("2026-07-07"))).isFalse();
    }

    @Test
    void days_that_the_person_certified_themselves_count_for_the_time_off_and_for_sick_pay() {
        var note = noted("2026-06-03", "2026-06-30", "EMPLOYED_OFF_SICK");
        assertThat(off(note)).containsExactly("weeksOffWork 1", "sickPayWeeks 1 of 28");

        firstDaysOff.record(caseOf(note), LocalDate.parse("2026-05-27"), "ncl-workwell", "coach.ncl");
        assertThat(off(note)).as("seven days more").containsExactly("weeksOffWork 2", "sickPayWeeks 2 of 28");
        taken(note);
        taken(note);
        assertNext(note, Prompt.SICK_PAY_WEEK_20, "2026-10-07");

        firstDaysOff.record(caseOf(note), LocalDate.parse("2026-06-03"), "ncl-workwell", "coach.ncl");
        assertThat(off(note)).as("said in error").containsExactly("weeksOffWork 1", "sickPayWeeks 1 of 28");
    }

    @Test
    void earlier_sickness_too_long_ago_brings_nothing_forward() {
        database.time.is("2026-01-05");
        noted("2026-01-05", "2026-03-30", "EMPLOYED_OFF_SICK");
        database.time.is("2026-05-26");
        var second = noted("2026-05-26", "2026-08-25", "EMPLOYED_OFF_SICK");

        assertThat(watching.take(second, Prompt.SICK_PAY_WEEK_20, LocalDate.parse("2026-07-07"))).isFalse();
    }

    @Test
    void week_20_waits_while_the_person_is_not_sick_and_comes_when_the_days_have_been_counted() {
        var first = noted("2026-06-03", "2026-09-02", "EMPLOYED_OFF_SICK");
        database.time.is("2026-09-30");
        noted("2026-09-30", "2026-12-29", "EMPLOYED_OFF_SICK");
        database.time.is("2026-10-14");
        assertThat(watching.take(first, Prompt.SICK_PAY_WEEK_20, LocalDate.parse("2026-10-14"))).as("19 weeks have passed, 15 of them sick").isFalse();

        database.time.is("2026-11-10");
        assertThat(watching.take(first, Prompt.SICK_PAY_WEEK_20, LocalDate.parse("2026-11-10"))).isTrue();
    }

    @Test
    void who_is_back_at_work_is_not_asked_about_sick_pay_though_a_note_still_runs() {
        var note = noted("2026-06-03", "2026-09-02", "EMPLOYED_OFF_SICK");
        database.files.recordWorkStatus(caseOf(note), "EMPLOYED_AT_WORK_STRUGGLING", PRACTICE, "coach.ncl");

        assertThat(watching.take(note, Prompt.SICK_PAY_WEEK_20, AStatement.TODAY)).isFalse();
    }

    @Test
    void of_a_short_note_half_passes_before_anybody_asks() {
        assertNext(noted("2026-06-03", "2026-06-12", "OUT_OF_WORK_0_6M"), Prompt.END_NEAR, "2026-06-07");
    }

    @Test
    void who_will_be_assessed_again_is_reminded_to_book() {
        var reference = recording.record(usual().of(PERSON).reassessed().written(), new Support("WANTS_SUPPORT", null, "OUT_OF_WORK_0_6M"), PRACTICE, "gp.ncl");
        var note = watching.begin(reference).orElseThrow();

        taken(note);
        assertNext(note, Prompt.BOOK_ASSESSMENT, "2026-06-25");
    }

    @Test
    void a_newer_note_answers_before_anybody_asks() {
        var note = noted("2026-06-03", "2026-06-30", "OUT_OF_WORK_0_6M");
        noted("2026-07-03", "2026-07-30", "OUT_OF_WORK_0_6M");

        assertThat(taken(note)).isFalse();
        assertThat(taken(note)).as("the day after the end").isFalse();
        assertThat(watching.next(note)).isEmpty();
    }

    @Test
    void a_note_that_begins_more_than_a_week_later_answers_nothing() {
        var note = noted("2026-06-03", "2026-06-30", "OUT_OF_WORK_0_6M");
        noted("2026-07-09", "2026-07-30", "OUT_OF_WORK_0_6M");

        assertThat(taken(note)).isTrue();
    }

    @Test
    void who_is_known_to_be_at_work_is_not_asked_when_the_note_has_ended() {
        var note = noted("2026-06-03", "2026-06-30", "EMPLOYED_OFF_SICK");
        taken(note);
        database.files.recordWorkStatus(caseOf(note), "EMPLOYED_AT_WORK_STRUGGLING", PRACTICE, "coach.ncl");

        assertThat(watching.next(note)).map(Look::prompt).contains(Prompt.ENDED);
        assertThat(taken(note)).isFalse();
    }

    @Test
    void a_note_without_end_brings_a_new_offer_every_twelve_weeks() {
        var note = noted("2026-06-03", null, "OUT_OF_WORK_0_6M");

        assertNext(note, Prompt.SUPPORT_AGAIN, "2026-08-26");
        assertThat(taken(note)).isTrue();
        assertNext(note, Prompt.SUPPORT_AGAIN, "2026-11-18");
    }

    @Test
    void a_note_that_is_recorded_late_is_looked_at_today_and_nobody_hears_that_a_past_end_is_near() {
        var note = noted("2026-06-03", "2026-06-30", "OUT_OF_WORK_0_6M");
        database.time.passDays(40);

        assertNext(note, Prompt.ENDED, "2026-07-13");
    }

    @Test
    void a_note_is_watched_once() {
        var note = noted("2026-06-03", "2026-06-30", "OUT_OF_WORK_0_6M");

        assertThat(watching.begin(caseOf(note))).isEmpty();
    }

    @Test
    void the_coach_reads_why_a_look_is_due_and_nothing_where_it_was_not_needed() {
        var note = noted("2026-06-03", "2026-06-30", "OUT_OF_WORK_0_6M");
        assertThat(why(note)).isEmpty();
        taken(note);
        assertThat(why(note)).singleElement().asString().contains("ends in a week");
    }

    private String noted(String first, String last, String workStatus) {
        var reference = recording.record(usual().of(PERSON).from(first, last).written(), new Support("WANTS_SUPPORT", null, workStatus), PRACTICE, "gp.ncl");
        return watching.begin(reference).orElseThrow();
    }

    private boolean taken(String note) {
        var look = watching.next(note).orElseThrow();
        return watching.take(note, look.prompt(), look.on());
    }

    private void assertNext(String note, Prompt prompt, String day) {
        assertThat(watching.next(note)).hasValueSatisfying(look -> {
            assertThat(look.prompt()).isEqualTo(prompt);
            assertThat(look.on()).isEqualTo(LocalDate.parse(day));
        });
    }

    private List<String> off(String note) {
        return new TimeOffWork(database.jdbc, database.time).facts(List.of(caseOf(note)), Set.of("weeksOffWork", "sickPayWeeks")).stream().map(fact -> fact.key() + " " + fact.value()).toList();
    }

    private List<Object> why(String note) {
        return new FitNoteInformation(database.jdbc).facts(List.of(caseOf(note)), Set.of("noteLook")).stream().map(Fact::value).toList();
    }

    private static String caseOf(String note) {
        return note.substring(0, note.lastIndexOf("-N"));
    }
}

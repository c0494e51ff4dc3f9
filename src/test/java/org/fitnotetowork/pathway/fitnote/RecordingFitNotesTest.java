package org.fitnotetowork.pathway.fitnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fitnotetowork.pathway.fitnote.AStatement.usual;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.casefile.CaseFileDatabase;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notes from the form to the door: checked by the real tables, stored, superseded, brought to triage. */
class RecordingFitNotesTest {

    private static final Support WANTED = new Support("WANTS_SUPPORT", null, "EMPLOYED_OFF_SICK");
    private static final String PRACTICE = "ncl-junction";
    private static final AtomicInteger PEOPLE = new AtomicInteger(100);
    private static CaseFileDatabase database;
    private static FitNotes notes;
    private static FirstDaysOff firstDaysOff;
    private static RecordingFitNotes recording;
    private static CheckingFitNotes checking;

    @BeforeAll
    static void start() {
        database = new CaseFileDatabase();
        notes = new FitNotes(database.jdbc);
        firstDaysOff = new FirstDaysOff(database.jdbc, database.time);
        recording = new RecordingFitNotes(database.jdbc, notes, firstDaysOff, database.files, database.comingBack, database.organisations, database.time);
        checking = new CheckingFitNotes(notes, firstDaysOff, database.files, TablesAsDrawn.decisions(), database.organisations, database.areas, database.time);
    }

    @Test
    void a_usual_note_has_no_problem_and_opens_a_case() {
        var statement = usual().of(somebody());
        assertThat(checking.check(statement.written(), null, PRACTICE)).isEmpty();

        var reference = recording.record(statement.written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(database.files.get(reference).area()).isEqualTo("ncl");
        assertThat(database.files.workStatus(reference)).contains("EMPLOYED_OFF_SICK");
        assertThat(facts(reference)).extracting(Fact::key, Fact::item).containsExactlyInAnyOrder(tuple("noteSummary", Item.FIT_NOTE_ADVICE),
                tuple("noteAdvice", Item.FIT_NOTE_ADVICE), tuple("noteFirstDay", Item.FIT_NOTE_ADVICE),
                tuple("noteLastDay", Item.FIT_NOTE_ADVICE), tuple("condition", Item.DIAGNOSIS));
        assertThat(value(reference, "noteSummary")).isEqualTo("Not fit for work, 3 to 30 June 2026 (statement " + reference + "-N1)");
    }

    @Test
    void a_second_note_goes_into_the_open_case_whichever_practice_writes_it_and_opens_one_again_that_has_just_ended() {
        var person = somebody();
        var reference = recording.record(usual().of(person).written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(recording.record(usual().of(person).from("2026-07-01", "2026-07-14").written(), WANTED, "ncl-riverside", "gp2.ncl")).isEqualTo(reference);
        assertThat(database.files.isParty(reference, "ncl-riverside")).isTrue();

        database.files.close(reference, "GOAL_MET", "coach.ncl");
        assertThat(recording.record(usual().of(person).from("2026-08-01", "2026-08-14").written(), WANTED, PRACTICE, "gp.ncl")).isEqualTo(reference);
        assertThat(database.files.get(reference).isOpen()).isTrue();
    }

    @Test
    void a_case_that_waits_in_another_area_is_left_there_and_one_that_is_led_is_not() {
        var person = somebody();
        var waiting = recording.record(usual().of(person).written(), WANTED, "lsc-market", "gp.lsc");
        var here = recording.record(usual().of(person).from("2026-07-01", "2026-07-14").written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(here).isNotEqualTo(waiting);

        database.files.giveToTeam(waiting, "gp.lsc");
        assertThat(recording.record(usual().of(person).from("2026-08-01", "2026-08-14").written(), WANTED, PRACTICE, "gp.ncl")).isEqualTo(waiting);
    }

    @Test
    void the_newer_of_two_statements_prevails_even_where_the_older_is_recorded_later() {
        var person = somebody();
        var reference = recording.record(usual().of(person).written(), WANTED, PRACTICE, "gp.ncl");
        recording.record(usual().of(person).issued("2026-06-01", "2026-06-01").mayBeFit("Can sit for an hour").written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(value(reference, "noteAdvice")).isEqualTo("Not fit for work");

        recording.record(usual().of(person).issued("2026-06-04", "2026-06-04").from("2026-06-04", "2026-06-20").mayBeFit("Can sit for an hour", Adjustment.ALTERED_HOURS,
                Adjustment.PHASED_RETURN).written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(value(reference, "noteAdvice")).isEqualTo("May be fit for work");
        assertThat(value(reference, "noteAdjustments")).isEqualTo("a phased return, altered hours");
        assertThat(value(reference, "comments")).isEqualTo("Can sit for an hour");
        assertThat(notes.of(new NhsNumber(person))).extracting(FitNote::superseded).filteredOn(superseded -> superseded).hasSize(2);
    }

    @Test
    void overlaps_and_backdating_need_a_word_and_an_unknown_basis_is_refused() {
        var person = somebody();
        recording.record(usual().of(person).written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(rules(checking.check(usual().of(person).written(), null, PRACTICE))).containsExactly("confirm V22");
        assertThat(rules(checking.check(usual().of(somebody()).from("2026-05-24", "2026-06-20").written(), null, PRACTICE))).containsExactly("refuse V11");
        assertThat(rules(checking.check(usual().of(somebody()).from("2026-05-24", "2026-06-20").basedOn("DISCHARGE_LETTER").written(), null, PRACTICE))).containsExactly("confirm V11");
    }

    @Test
    void more_than_three_months_needs_six_months_before() {
        assertThat(rules(checking.check(usual().of(somebody()).from("2026-06-03", "2026-09-03").written(), null, PRACTICE))).as("three months to the day").isEmpty();
        assertThat(rules(checking.check(usual().of(somebody()).from("2026-06-03", "2026-09-04").written(), null, PRACTICE))).containsExactly("refuse V15");
        assertThat(rules(checking.check(usual().of(somebody()).from("2026-06-03", "2026-09-04").afterSixMonths().written(), null, PRACTICE))).containsExactly("confirm V16");
        var person = somebody();
        recording.record(usual().of(person).issued("2025-11-01", "2025-11-01").from("2025-11-01", "2026-06-02").afterSixMonths().written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(rules(checking.check(usual().of(person).from("2026-06-03", "2026-09-04").afterSixMonths().written(), null, PRACTICE))).isEmpty();
    }

    @Test
    void what_is_wrong_with_weeks_is_told_at_the_weeks() {
        assertThat(checking.check(usual().of(somebody()).weeks(20).written(), null, PRACTICE)).singleElement().extracting(Problem::field, Problem::rule)
                .containsExactly("durationWeeks", "V15");
    }

    @Test
    void a_future_start_leaves_a_gap_unless_a_note_reaches_up_to_it() {
        var person = somebody();
        assertThat(rules(checking.check(usual().of(person).from("2026-07-01", "2026-07-14").written(), null, PRACTICE))).containsExactly("confirm V14");
        recording.record(usual().of(person).written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(rules(checking.check(usual().of(person).from("2026-07-01", "2026-07-14").written(), null, PRACTICE))).isEmpty();
    }

    @Test
    void a_week_of_absence_needs_no_note_but_the_second_week_does() {
        var person = somebody();
        assertThat(rules(checking.check(usual().of(person).from("2026-06-03", "2026-06-09").written(), null, PRACTICE))).containsExactly("confirm V20");
        recording.record(usual().of(person).from("2026-06-03", "2026-06-09").written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(rules(checking.check(usual().of(person).from("2026-06-10", "2026-06-16").written(), null, PRACTICE))).isEmpty();
    }

    @Test
    void the_person_certified_the_first_week_and_the_note_of_the_second_is_not_asked_back() {
        var person = somebody();
        var note = usual().of(person).from("2026-06-03", "2026-06-09").offSince("2026-05-27");
        assertThat(rules(checking.check(note.written(), null, PRACTICE))).isEmpty();

        var reference = recording.record(note.written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(about(reference)).as("seven days before the note and one of it").containsEntry("weeksOff", 2);
        assertThat(value(reference, "firstDayOff")).isEqualTo("2026-05-27");
        assertThat(facts(reference)).filteredOn(fact -> fact.key().equals("firstDayOff")).extracting(Fact::item).containsExactly(Item.FIT_NOTE_ADVICE);
    }

    @Test
    void more_than_a_week_without_a_note_is_asked_back_and_a_day_after_its_begin_is_refused() {
        var before = usual().of(somebody());
        assertThat(rules(checking.check(before.offSince("2026-05-26").written(), null, PRACTICE))).containsExactly("confirm E2");
        assertThat(rules(checking.check(before.offSince("2026-06-04").written(), null, PRACTICE))).containsExactly("refuse E2");
        var person = somebody();
        recording.record(usual().of(person).issued("2026-05-20", "2026-05-20").from("2026-05-20", "2026-06-01").written(), WANTED, PRACTICE, "gp.ncl");
        assertThat(rules(checking.check(usual().of(person).offSince("2026-05-21").written(), null, PRACTICE))).as("a note certifies that day").isEmpty();
    }

    @Test
    void somebody_recorded_as_at_work_is_asked_about() {
        var person = somebody();
        var reference = recording.record(usual().of(person).from("2026-06-03", "2026-06-20").written(), WANTED, PRACTICE, "gp.ncl");
        database.files.recordWorkStatus(reference, "EMPLOYED_AT_WORK_STRUGGLING", "ncl-workwell", "coach.ncl");
        assertThat(rules(checking.check(usual().of(person).from("2026-06-03", "2026-06-30").written(), null, PRACTICE))).containsExactlyInAnyOrder("confirm V22", "confirm V30");
    }

    @Test
    void wrong_numbers_are_refused_at_their_fields() {
        assertThat(checking.check(usual().of("9434765910").by("Nina Shah", Profession.NURSE, "7012345").written(), null, PRACTICE)).extracting(Problem::field, Problem::rule)
                .containsExactly(tuple("nhsNumber", "D1"), tuple("issuerNumber", "V01b"));
    }

    @Test
    void a_copy_of_nothing_is_refused_and_a_copy_changes_nothing() {
        var person = somebody();
        assertThat(rules(checking.check(usual().of(person).written(), "HW-2026-000001-N9", PRACTICE))).containsExactly("refuse V23");
        assertThatThrownBy(() -> recording.recordCopy(usual().of(person).written(), "HW-2026-000001-N9", PRACTICE, "gp.ncl")).isInstanceOf(IllegalArgumentException.class);

        var reference = recording.record(usual().of(person).written(), WANTED, PRACTICE, "gp.ncl");
        database.files.giveToTeam(reference, "gp.ncl");
        var copy = usual().of(person).from("2026-06-03", "2026-12-31").written();
        assertThat(checking.check(copy, reference + "-N1", PRACTICE)).isEmpty();
        assertThat(rules(checking.check(usual().of(somebody()).written(), reference + "-N1", PRACTICE))).as("somebody else's note").containsExactly("refuse V23");
        assertThat(recording.recordCopy(copy, reference + "-N1", PRACTICE, "gp.ncl")).isEqualTo(reference);
        assertThat(value(reference, "noteLastDay")).isEqualTo("2026-06-30");
        assertThat(about(reference)).containsEntry("offer", "ALREADY_SUPPORTED").containsEntry("standing", "NEW");
    }

    @Test
    void triage_learns_what_the_latest_note_says() {
        var person = somebody();
        var reference = recording.record(usual().of(person).issued("2026-05-01", "2026-05-01").from("2026-05-01", "2026-06-02").written(), WANTED, PRACTICE, "gp.ncl");
        recording.record(usual().of(person).written(), new Support("DECLINED", null, "EMPLOYED_OFF_SICK"), PRACTICE, "gp.ncl");
        assertThat(about(reference)).containsEntry("offer", "DECLINED").containsEntry("advice", "NOT_FIT").containsEntry("weeksOff", 5).containsEntry("noteEndsInDays", 27);

        recording.record(usual().of(person).from("2026-07-01", "2026-07-20").mayBeFit("Can sit").written(), new Support("NOT_APPROPRIATE", "IN_HOSPITAL", "EMPLOYED_OFF_SICK"), PRACTICE, "gp.ncl");
        assertThat(about(reference)).containsEntry("standing", "PALLIATIVE_OR_INPATIENT").containsEntry("advice", "MAY_BE_FIT");
        database.files.giveToTeam(reference, "gp.ncl");
        assertThat(about(reference)).as("the case file knows that the person is on the caseload").doesNotContainKey("standing");
        assertThat(about("HW-2026-999999")).isEmpty();
    }

    @Test
    void sick_pay_about_to_end_is_a_risk_to_the_job_and_brings_coach_and_adviser() {
        var person = somebody();
        var reference = noted(person, "2026-01-05", "2026-06-02");
        assertThat(about(reference)).as("149 days are paid, 47 are left").containsEntry("workSituation", "EMPLOYED_JOB_AT_RISK");
        assertThat(route(reference)).isEqualTo("COACH_AND_ADVISER");

        database.files.recordWorkStatus(reference, "EMPLOYED_AT_WORK_STRUGGLING", PRACTICE, "coach.ncl");
        assertThat(about(reference)).as("at work nobody lives on sick pay").doesNotContainKey("workSituation");
        assertThat(about(noted(somebody(), "2026-01-14", "2026-06-02"))).as("56 days are left").doesNotContainKey("workSituation");
        assertThat(route(noted(somebody(), "2026-01-14", "2026-06-02"))).isEqualTo("COACH_PRIORITY");
    }

    private static String noted(String person, String first, String last) {
        return recording.record(usual().of(person).issued(first, first).from(first, last).afterSixMonths().written(), WANTED, PRACTICE, "gp.ncl");
    }

    /** What the table answers to what it learns, where the case file knows of nothing but a job. */
    private static Object route(String reference) {
        var facts = new HashMap<String, Object>(Map.of("clinicalRisk", false, "standing", "NEW", "workSituation", "EMPLOYED"));
        facts.putAll(about(reference));
        return TablesAsDrawn.decisions().ask("fit-note-triage", facts).get(0).get("route");
    }

    private static Map<String, Object> about(String reference) {
        return new FitNoteFacts(database.jdbc, notes, firstDaysOff, database.files, TablesAsDrawn.decisions(), database.time).about(reference);
    }

    private static List<Fact> facts(String reference) {
        return new FitNoteInformation(database.jdbc).facts(List.of(reference),
                Set.of("noteSummary", "noteAdvice", "noteFirstDay", "noteLastDay", "noteAdjustments", "condition", "comments", "firstDayOff"));
    }

    private static Object value(String reference, String key) {
        return facts(reference).stream().filter(fact -> fact.key().equals(key)).map(Fact::value).findFirst().orElse(null);
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream().map(problem -> problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.rule()).toList();
    }

    /** An NHS number from the range that is never issued. */
    private static String somebody() {
        while (true) {
            var first = "999000" + PEOPLE.incrementAndGet();
            for (var digit = 0; digit < 10; digit++) {
                if (NhsNumber.of(first + digit).isPresent()) {
                    return first + digit;
                }
            }
        }
    }
}

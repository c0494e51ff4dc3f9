package org.fitnotetowork.pathway.fitnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.pathway.fitnote.AStatement.TODAY;
import static org.fitnotetowork.pathway.fitnote.AStatement.knowing;
import static org.fitnotetowork.pathway.fitnote.AStatement.usual;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is worked out for the tables; what they make of it is tested with their own rows. */
class QuestionsToTablesTest {

    @Test
    void of_a_usual_note() {
        assertThat(asked(usual())).containsAllEntriesOf(Map.of("profession", "DOCTOR", "issuerNamed", true, "issuerIsPatient", false, "formVersion", "MED3_2022", "advice", "NOT_FIT",
                "adjustments", 0, "days", 28, "daysSinceStatement", 0, "overlap", "NONE")).containsAllEntriesOf(Map.of("spellStartsOn", day("2026-06-03"), "today", day("2026-06-03"),
                "incapacityDays", 0, "age", 42, "pensionAge", 66, "duplicateOfNothing", false, "afterProgrammeEnds", false, "recordedAtWork", false))
                .containsEntry("previousNoteEndsOn", null).containsEntry("backdateBasis", null);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-03, 2026-06-03, 2026-09-03", "2026-06-03, 2026-06-10, 2026-09-10", "2026-06-03, 2026-05-24, 2026-09-03", "2026-11-30, 2026-11-30, 2027-02-28"})
    void three_months_count_from_the_later_of_assessment_and_first_day(String assessed, String first, String capped) {
        assertThat(QuestionsToTables.threeMonthsFrom(usual().issued(assessed, assessed).from(first, "2027-12-31").written())).isEqualTo(capped);
    }

    @Test
    void earlier_notes_of_the_episode_make_the_spell_longer() {
        var before = usual().issued("2026-05-01", "2026-05-01").from("2026-05-01", "2026-05-31").recorded();
        assertThat(asked(usual(), before)).containsEntry("spellStartsOn", day("2026-05-01")).containsEntry("previousNoteEndsOn", day("2026-05-31")).containsEntry("incapacityDays", 31);
    }

    @Test
    void a_note_that_overlaps_reaches_up_to_the_first_day() {
        var before = usual().from("2026-05-01", "2026-06-30").recorded();
        assertThat(asked(usual().from("2026-06-10", "2026-06-20"), before)).containsEntry("previousNoteEndsOn", day("2026-06-09")).containsEntry("overlap", "SAME_ADVICE");
        assertThat(asked(usual().mayBeFit("Can sit for an hour"), before)).containsEntry("overlap", "OTHER_ADVICE");
    }

    @Test
    void a_superseded_note_is_not_overlapped_and_its_days_still_count() {
        var before = usual().from("2026-05-01", "2026-06-30").recorded();
        var superseded = new FitNote(before.number(), before.caseReference(), before.advice(), before.period(), before.assessedOn(), before.statementOn(), true);
        assertThat(asked(usual(), superseded)).containsEntry("overlap", "NONE").containsEntry("spellStartsOn", day("2026-05-01")).containsEntry("incapacityDays", 34);
    }

    @Test
    void missing_or_crossed_dates_are_left_to_the_tables() {
        assertThat(asked(usual().withoutDates(PeriodType.DATE_RANGE))).containsEntry("firstDay", null).containsEntry("days", null).containsEntry("overlap", "NONE").containsEntry("spellStartsOn", null);
        assertThat(asked(usual().from("2026-06-10", "2026-06-08"))).containsEntry("days", -1).containsEntry("spellStartsOn", day("2026-06-10"));
        assertThat(asked(usual().from("2026-06-03", null))).containsEntry("lastDay", null).containsEntry("periodType", "INDEFINITE").containsEntry("afterProgrammeEnds", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sam Okoro", "Dr Sam Okoro", "dr. sam okoro"})
    void nobody_issues_a_note_for_themselves(String issuer) {
        assertThat(asked(usual().by(issuer, Profession.DOCTOR, "7012345"))).containsEntry("issuerIsPatient", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 020 7946 0958 first", "NHS 943 476 5919", "ask Mrs Hill", "write to sam@example.org"})
    void comments_with_somebody_s_identifiers_are_noticed(String comments) {
        assertThat(asked(usual().mayBeFit(comments))).containsEntry("commentsRevealIdentifiers", true);
    }

    @Test
    void comments_with_hours_and_weights_are_not() {
        assertThat(asked(usual().mayBeFit("4 hours a day until 30 June 2026, no lifting over 10 kg"))).containsEntry("commentsRevealIdentifiers", false).containsEntry("commentsGiven", true);
    }

    @Test
    void the_older_form_was_signed_in_ink() {
        assertThat(asked(usual().issued("2022-04-05", "2022-04-05"))).containsEntry("formVersion", "MED3_2017");
    }

    @Test
    void a_copy_asks_for_its_original_and_not_for_overlaps() {
        var original = usual().recorded();
        var copy = QuestionsToTables.of(usual().written(), new CheckedAgainst(TODAY, AreasAsWritten.areas().on("ncl", TODAY), List.of(original), List.of(original.period()), false, original.number(), true));
        assertThat(copy).containsEntry("overlap", "NONE").containsEntry("duplicateOfNothing", false);
        var ofNothing = QuestionsToTables.of(usual().written(), new CheckedAgainst(TODAY, AreasAsWritten.areas().on("ncl", TODAY), List.of(), List.of(), false, "HW-2026-000001-N9", false));
        assertThat(ofNothing).containsEntry("duplicateOfNothing", true);
    }

    @Test
    void being_at_work_matters_to_not_fit_alone() {
        var atWork = new CheckedAgainst(TODAY, AreasAsWritten.areas().on("ncl", TODAY), List.of(), List.of(), true, null, false);
        assertThat(QuestionsToTables.of(usual().written(), atWork)).containsEntry("recordedAtWork", true);
        assertThat(QuestionsToTables.of(usual().mayBeFit("Can sit").written(), atWork)).containsEntry("recordedAtWork", false);
    }

    private static Map<String, Object> asked(AStatement statement, FitNote... earlier) {
        return QuestionsToTables.of(statement.written(), knowing(earlier));
    }

    private static Date day(String day) {
        return Date.from(LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}

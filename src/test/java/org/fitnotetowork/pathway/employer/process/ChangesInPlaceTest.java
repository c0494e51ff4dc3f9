package org.fitnotetowork.pathway.employer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.employer.AgreedChange;
import org.fitnotetowork.pathway.employer.PuttingInPlace;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.OptionList;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Which changes are in place?" at a review of the return: a row for each that was agreed, and a day where it is. */
class ChangesInPlaceTest {

    private static final TaskAnswers.Task TASK = new TaskAnswers.Task("HW-2026-000001", "ncl-workwell", new SignedIn("adviser.ncl", "Ada Brook", Set.of("ncl-workwell"), Role.EMPLOYER_ADVISER), Map.of());

    private final Tables.Time time = new Tables.Time();
    private final LocalDate today = time.today();
    private final AgreedChange lifting = new AgreedChange("7", "No lifting", today.minusDays(20));
    private final AgreedChange hours = new AgreedChange("9", "Start at ten", today.minusDays(3));
    private final PuttingInPlace changes = mock(PuttingInPlace.class);
    private final ChangesInPlace rows = new ChangesInPlace(changes, time);

    @BeforeEach
    void two_changes_are_agreed() {
        when(changes.awaited(TASK.caseReference())).thenReturn(List.of(lifting, hours));
    }

    @Test
    void the_form_begins_with_each_agreed_change_in_its_own_words() {
        assertThat(rows.rows(TASK)).containsExactly(Map.of("change", "7"), Map.of("change", "9"));
        assertThat(new AgreedChanges(changes).options(TASK)).containsExactly(new OptionList.Option("7", "No lifting"), new OptionList.Option("9", "Start at ten"));
    }

    @Test
    void a_day_is_kept_with_its_change_and_a_row_without_one_says_nothing() {
        var answers = answers(row("7", today), row("9", null));

        assertThat(rows.problems(TASK, answers)).isEmpty();
        rows.keep(TASK, answers);

        verify(changes).inPlace(TASK.caseReference(), lifting, today, "ncl-workwell", "adviser.ncl");
        verify(changes, never()).inPlace(any(), eq(hours), any(), any(), any());
    }

    @Test
    void a_form_without_rows_keeps_nothing() {
        assertThat(rows.problems(TASK, new Answers(Map.of(), Set.of()))).isEmpty();
        rows.keep(TASK, new Answers(Map.of(), Set.of()));

        verify(changes, never()).inPlace(any(), any(), any(), any(), any());
    }

    @Test
    void what_cannot_be_is_refused_at_its_field_with_what_to_do() {
        assertThat(refused(row("7", today.plusDays(1)))).containsExactly("changesInPlace[0].inPlaceSince");
        assertThat(refused(row("9", today.minusDays(4)))).as("agreed a day later").containsExactly("changesInPlace[0].inPlaceSince");
        assertThat(refused(row("9", today.minusDays(3)), row("7", today.minusDays(21)))).containsExactly("changesInPlace[1].inPlaceSince");
        assertThat(refused(row(null, today))).as("of which change?").containsExactly("changesInPlace[0].change");
        assertThat(refused(row("7", today), row("7", today.minusDays(1)))).as("two days for one change").containsExactly("changesInPlace[1].change");
        assertThat(rows.problems(TASK, answers(row("9", today.minusDays(4))))).extracting(Problem::message).containsExactly("This change was agreed on 1 May 2026. Give that day or a later one.");
    }

    @SafeVarargs
    private final List<String> refused(Map<String, Object>... given) {
        return rows.problems(TASK, answers(given)).stream().map(Problem::field).toList();
    }

    @SafeVarargs
    private static Answers answers(Map<String, Object>... given) {
        return new Answers(Map.of("changesInPlace", List.of(given)), Set.of());
    }

    private static Map<String, Object> row(String change, LocalDate since) {
        var row = new HashMap<String, Object>();
        if (change != null) {
            row.put("change", change);
        }
        if (since != null) {
            row.put("inPlaceSince", since.toString());
        }
        return row;
    }
}

package org.fitnotetowork.pathway.conversation.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.conversation.ArrangingConversations;
import org.fitnotetowork.pathway.conversation.HoldingConversations;
import org.fitnotetowork.pathway.fitnote.FirstDaysOff;
import org.fitnotetowork.pathway.measure.Instrument;
import org.fitnotetowork.pathway.measure.Measures;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.Test;

/** What somebody says in the conversation goes where it counts later, and what they skip goes nowhere. */
class HoldConversationAnswersTest {

    private static final String CASE = "HW-2026-000001";
    private static final TaskAnswers.Task TASK = new TaskAnswers.Task(CASE, "ncl-workwell", new SignedIn("coach.ncl", "Carol Chandra", Set.of("ncl-workwell"), Role.COACH), Map.of());

    private final ArrangingConversations arranging = mock(ArrangingConversations.class);
    private final HoldingConversations holding = mock(HoldingConversations.class);
    private final FirstDaysOff firstDaysOff = mock(FirstDaysOff.class);
    private final Measures measures = mock(Measures.class);
    private final HoldConversationAnswers form = new HoldConversationAnswers(arranging, holding, mock(CaseFiles.class), firstDaysOff, measures, mock(LocalName.class));

    @Test
    void confidence_is_kept_as_the_first_of_a_pair() {
        accept(Map.of("attended", "ATTENDED", "confidence", 4));

        verify(measures).keep(CASE, "ncl-workwell", Instrument.CONFIDENCE, Map.of("confidenceNow", 4), "coach.ncl");
    }

    @Test
    void a_skipped_question_leaves_no_number() {
        accept(Map.of("attended", "ATTENDED"));

        verify(measures, never()).keep(anyString(), anyString(), any(), any(), anyString());
    }

    @Test
    void the_first_day_off_is_recorded_for_the_days_before_the_note() {
        accept(Map.of("attended", "ATTENDED", "firstDayOff", "2026-05-27"));

        verify(firstDaysOff).record(CASE, LocalDate.parse("2026-05-27"), "ncl-workwell", "coach.ncl");
    }

    @Test
    void a_first_day_off_that_cannot_be_is_told_at_the_field_and_nothing_is_kept() {
        when(firstDaysOff.check(LocalDate.parse("2027-05-27"))).thenReturn(Optional.of(Problem.refuse("firstDayOff", "E2", "Give a day up to today, or leave it empty.")));

        assertThatThrownBy(() -> accept(Map.of("attended", "ATTENDED", "firstDayOff", "2027-05-27"))).isInstanceOf(AnswersRefused.class);
        verify(holding, never()).record(anyString(), any(), anyString(), anyString());
    }

    private void accept(Map<String, Object> said) {
        form.accept(TASK, new Answers(said, Set.of()));
    }
}

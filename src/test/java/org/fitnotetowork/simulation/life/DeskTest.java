package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Map<String, Object> NOT_YET = Map.of("workCheck", "NOT_YET", "confidence", 4);
    private static final Map<String, Object> OFF_AGAIN = Map.of("workCheck", "RELAPSE", "confidence", 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TasksInSomebodysName tasks = mock(TasksInSomebodysName.class);
    private final Report report = new Report();
    private final Desk desk = new Desk(tasks, Clock.systemUTC(), report);

    @BeforeEach
    void aRuleRefusesTheFirstAnswer() {
        when(tasks.opens("coach.ncl", "1")).thenReturn(Optional.of(new TasksInSomebodysName.Opened(JsonNodeFactory.instance.objectNode(), Map.of())));
        when(tasks.gives(eq("coach.ncl"), eq("1"), eq(NOT_YET), any())).thenReturn(List.of(Problem.refuse("workCheck", "I4", "The person has been in work.")));
    }

    @Test
    void what_a_rule_refuses_is_answered_otherwise_where_that_is_written() {
        when(tasks.gives("coach.ncl", "1", OFF_AGAIN, Set.of())).thenReturn(List.of());

        assertThat(answering(Map.of("workCheck", "RELAPSE"))).isEqualTo(Desk.Result.DONE);
        assertThat(report.notTaken()).isEmpty();
    }

    @Test
    void what_is_refused_otherwise_too_stays_open_and_is_told() {
        when(tasks.gives("coach.ncl", "1", OFF_AGAIN, Set.of())).thenReturn(List.of(Problem.refuse("workCheck", "I4", "Say since when.")));

        assertThat(answering(Map.of("workCheck", "RELAPSE"))).isEqualTo(Desk.Result.REFUSED);
        assertThat(report.notTaken()).containsEntry("ask-if-work-lasts workCheck I4", 1);
    }

    @Test
    void nothing_is_tried_where_nothing_is_written() {
        assertThat(answering(Map.of())).isEqualTo(Desk.Result.REFUSED);
        verify(tasks, never()).gives("coach.ncl", "1", OFF_AGAIN, Set.of());
    }

    private Desk.Result answering(Map<String, Object> otherwise) {
        return desk.does("coach.ncl", "1", "ask-if-work-lasts", new Behaviour.Decided(TODAY, false, NOT_YET, otherwise), Map.of(), TODAY);
    }
}

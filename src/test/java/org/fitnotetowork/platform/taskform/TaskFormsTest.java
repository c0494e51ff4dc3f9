package org.fitnotetowork.platform.taskform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.engine.AsSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** A process that ends while one of its tasks is completed makes the engine fail with whatever it misses first. The person reads that somebody was faster. */
class TaskFormsTest {

    private static final String TASK = "1";

    private static final class AnsweredMeanwhile extends RuntimeException implements Overtaken {
    }

    private final TaskService tasks = mock(TaskService.class, RETURNS_DEEP_STUBS);
    private final WhoIsSignedIn who = mock(WhoIsSignedIn.class);
    private final AsSystem asSystem = mock(AsSystem.class);
    private final TaskForms forms = new TaskForms(tasks, null, null, null, List.of(), List.of(), null, null, null, null, null, null, who, asSystem, mock(PlatformTransactionManager.class));
    private final ProcessEngineException stumbled = new ProcessEngineException("\"processInstance\" is null", new NullPointerException());

    @BeforeEach
    void theCoachHasTheTask() {
        var task = mock(Task.class);
        when(task.getAssignee()).thenReturn("coach.ncl");
        when(tasks.createTaskQuery().taskId(TASK).initializeFormKeys().singleResult()).thenReturn(task);
        when(who.now()).thenReturn(new SignedIn("coach.ncl", "Sam Reed", Set.of("ncl-workwell"), Role.COACH));
        when(asSystem.call(any())).thenAnswer(call -> call.<Supplier<?>>getArgument(0).get());
        doThrow(stumbled).when(tasks).complete(TASK);
    }

    @Test
    void a_task_that_ended_while_its_answers_were_checked_is_gone_and_no_fault() {
        when(tasks.createTaskQuery().taskId(TASK).count()).thenReturn(0L);

        assertThatThrownBy(() -> forms.complete(TASK, Map.of(), Set.of())).isInstanceOf(TaskGone.class).hasMessageContaining("at the same moment");
    }

    @Test
    void answers_that_no_longer_fit_what_has_happened_are_no_fault_either() {
        when(tasks.createTaskQuery().taskId(TASK).count()).thenReturn(1L);
        doThrow(new ProcessEngineException("a listener failed", new AnsweredMeanwhile())).when(tasks).complete(TASK);

        assertThatThrownBy(() -> forms.complete(TASK, Map.of(), Set.of())).isInstanceOf(TaskGone.class).hasMessageContaining("no longer fit");
    }

    @Test
    void refused_answers_are_taken_out_of_what_the_engine_wraps_around_them() {
        var refused = new AnswersRefused(Problem.refuse("note", "N1", "Say why."));
        doThrow(new ProcessEngineException("a listener failed", refused)).when(tasks).complete(TASK);

        assertThatThrownBy(() -> forms.complete(TASK, Map.of(), Set.of())).isSameAs(refused);
    }

    @Test
    void a_task_that_is_still_there_keeps_its_fault() {
        when(tasks.createTaskQuery().taskId(TASK).count()).thenReturn(1L);

        assertThatThrownBy(() -> forms.complete(TASK, Map.of(), Set.of())).isSameAs(stumbled);
    }
}

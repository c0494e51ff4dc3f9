package org.fitnotetowork.platform.taskform;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a person reads where a colleague was faster by a blink: the task was there when we looked and gone when we acted. */
class TaskControllerTest {

    private final TaskForms forms = mock(TaskForms.class);
    private final MockMvc tasklist = MockMvcBuilders.standaloneSetup(new TaskController(forms, mock(WaysIn.class), mock(Cards.class))).build();
    private final NullValueException wentInTheMiddle = new NullValueException("task is null");

    @Test
    void a_form_that_is_opened_while_a_colleague_completes_it_says_so() throws Exception {
        when(forms.open("1")).thenThrow(wentInTheMiddle);

        tasklist.perform(get("/api/tasks/1/form")).andExpect(status().isConflict())
                .andExpect(jsonPath("$.message").value("A colleague changed or completed this task at the same moment. Nothing of yours was sent; open the task again from your list."));
    }

    @Test
    void answers_that_come_a_moment_too_late_are_refused_and_not_half_kept() throws Exception {
        doThrow(wentInTheMiddle).when(forms).complete(anyString(), any(), any());

        tasklist.perform(post("/api/tasks/1/complete").contentType(MediaType.APPLICATION_JSON).content("{\"data\":{}}")).andExpect(status().isConflict());
    }
}

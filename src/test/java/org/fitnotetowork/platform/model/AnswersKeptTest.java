package org.fitnotetowork.platform.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.fitnotetowork.platform.engine.Feel;
import org.junit.jupiter.api.Test;

/** A kept answer is the engine's own, and only to the same question. */
class AnswersKeptTest {

    private final AnswersKept kept = new AnswersKept(Feel.engine());

    @Test
    void another_value_is_another_question() {
        assertThat(hits("> 3", 2, 9)).isFalse();
        assertThat(hits("> 3", 4, 9)).isTrue();
        assertThat(hits("> 3", null, 9)).isFalse();
    }

    @Test
    void so_is_another_value_of_whatever_else_a_cell_names() {
        assertThat(hits("> limit", 4, 9)).isFalse();
        assertThat(hits("> limit", 4, 3)).isTrue();
    }

    @Test
    void the_engine_is_asked_once_unless_the_cell_asks_for_the_time() {
        var engine = mock(FeelEngine.class);
        when(engine.evaluateSimpleUnaryTests(anyString(), anyString(), any())).thenReturn(true);
        var values = Variables.createVariables().putValue("weeks", 2).asVariableContext();
        var asked = new AnswersKept(engine);
        for (var cell : new String[] {"< 3", "< 3", "< today()", "< today()"}) {
            asked.evaluateSimpleUnaryTests(cell, "weeks", values);
        }

        verify(engine, times(1)).evaluateSimpleUnaryTests("< 3", "weeks", values);
        verify(engine, times(2)).evaluateSimpleUnaryTests("< today()", "weeks", values);
    }

    private boolean hits(String cell, Integer weeks, int limit) {
        return kept.evaluateSimpleUnaryTests(cell, "weeks", Variables.createVariables().putValue("weeks", weeks).putValue("limit", limit).asVariableContext());
    }
}

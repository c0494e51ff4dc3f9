package org.fitnotetowork.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody waits for a journey to be played; one is played at a time, and what became of it is told. */
class StageTest {

    private static final Persona PERSONA = Personas.all().get(0);
    private static final Pace PACE = (reached, otherwise) -> { };

    private final PlayingPersonas playing = mock(PlayingPersonas.class);
    private final Stage stage = new Stage(playing);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_journey_is_played_aside_and_a_second_one_waits_for_its_end() {
        var theEnd = new CountDownLatch(1);
        when(playing.play(any(), any(), any())).thenAnswer(call -> {
            theEnd.await();
            return "HW-2026-000001";
        });
        assertThat(stage.stands()).isEmpty();

        assertThat(stage.play(PERSONA, null, PACE)).isTrue();
        assertThat(stage.stands().orElseThrow().playing()).isTrue();
        assertThat(stage.play(PERSONA, null, PACE)).isFalse();

        theEnd.countDown();
        await().until(() -> !stage.stands().orElseThrow().playing());
        assertThat(stage.stands()).contains(new Stage.Played(false, "HW-2026-000001", PERSONA.title() + ": the case is HW-2026-000001."));
        assertThat(stage.play(PERSONA, null, PACE)).isTrue();
    }

    @Test
    void a_journey_that_stops_half_way_is_told_and_keeps_nobody_from_the_next() {
        when(playing.play(any(), any(), any())).thenThrow(new IllegalStateException("coach.ncl has no such task"));
        stage.play(PERSONA, null, PACE);

        await().until(() -> !stage.stands().orElseThrow().playing());
        assertThat(stage.stands().orElseThrow().message()).contains("stopped half-way").doesNotContain("coach.ncl");
        assertThat(stage.play(PERSONA, null, PACE)).isTrue();
    }
}

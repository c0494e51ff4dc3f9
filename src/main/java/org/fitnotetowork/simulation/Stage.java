package org.fitnotetowork.simulation;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Plays one persona in the background, because a journey takes longer than anybody waits for an answer, and tells how it stands. One at a time: each moves
 * the demonstration's clock, and two would move it for each other.
 */
@Component
@ConditionalOnProperty("fitnote.demo.enabled")
class Stage {

    /** How it stands with the persona that was played last, in a sentence for the person at the screen. */
    record Played(boolean playing, String caseReference, String message) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);

    private final PlayingPersonas playing;
    private final ExecutorService background = Executors.newSingleThreadExecutor(Stage::aside);
    private final AtomicReference<Played> played = new AtomicReference<>();

    Stage(PlayingPersonas playing) {
        this.playing = playing;
    }

    Optional<Played> stands() {
        return Optional.ofNullable(played.get());
    }

    /** False where another one is being played. */
    boolean play(Persona persona, String state, Pace pace) {
        var begun = new Played(true, null, persona.title() + ": the journey is being played. This can take a minute.");
        var before = played.get();
        if (before != null && before.playing() || !played.compareAndSet(before, begun)) {
            return false;
        }
        background.execute(() -> played.set(journey(persona, state, pace)));
        return true;
    }

    private Played journey(Persona persona, String state, Pace pace) {
        try {
            var reference = playing.play(persona, state, pace);
            return new Played(false, reference, persona.title() + ": the case is " + reference + ".");
        } catch (RuntimeException stopped) {
            LOG.error("{} could not be played", persona.code(), stopped);
            return new Played(false, null, persona.title() + ": the journey stopped half-way. The log says why.");
        }
    }

    @PreDestroy
    void close() {
        background.shutdownNow();
    }

    private static Thread aside(Runnable work) {
        var thread = new Thread(work, "personas");
        thread.setDaemon(true);
        return thread;
    }
}

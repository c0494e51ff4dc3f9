package org.fitnotetowork.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.casefile.NhsNumber;
import org.fitnotetowork.platform.engine.MovingTheClock;
import org.fitnotetowork.platform.taskform.TasksInSomebodysName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** Plays the journey of a persona, step by step, each step by whoever does it. */
@Service
@ConditionalOnProperty("fitnote.demo.enabled")
public class PlayingPersonas {

    private final TasksInSomebodysName tasks;
    private final MovingTheClock moving;
    private final Clock clock;

    PlayingPersonas(TasksInSomebodysName tasks, MovingTheClock moving, Clock clock) {
        this.tasks = tasks;
        this.moving = moving;
        this.clock = clock;
    }

    /**
     * Plays the journey; returns the reference of its case.
     *
     * @param state where it stops; null to play it to its end
     */
    public String play(Persona persona, String state, Pace pace) {
        if (state != null && !persona.states().contains(state)) {
            throw new IllegalArgumentException("There is no such state in this journey.");
        }
        var known = new HashMap<>(persona.person());
        known.put("nhsNumber", neverIssued());
        var begin = LocalDate.now(clock);
        for (var step : persona.steps()) {
            // A clock that moves before the last step has had its consequences would move past what begins with them.
            pace.until(tasks::isAtRest, "The application is still busy with " + known.get("case") + ".");
            if (step.days() != null) {
                moving.forward(step.days());
            } else {
                does(step, known, begin, pace);
            }
            if (state != null && state.equals(step.state())) {
                break;
            }
        }
        return known.get("case");
    }

    private void does(Persona.Step step, Map<String, String> known, LocalDate begin, Pace pace) {
        var answers = new Filled(known, begin, LocalDate.now(clock)).answers(step.gives() == null ? Map.of() : step.gives());
        var confirmed = step.confirmed() == null ? Set.<String>of() : Set.copyOf(step.confirmed());
        if (step.starts() != null) {
            var about = tasks.starts(step.who(), step.starts(), answers, confirmed);
            known.put("case", about);
        } else {
            pace.until(() -> tasks.sees(step.who(), step.does(), known.get("case")), step.who() + " has no task \"" + step.does() + "\" in " + known.get("case") + ".");
            tasks.does(step.who(), step.does(), known.get("case"), answers, confirmed);
        }
    }

    /** A number of the range that is never given to anybody, with its right last digit. */
    private static String neverIssued() {
        return Stream.generate(() -> NhsNumber.beginningWith(ThreadLocalRandom.current().nextInt(999_200_000, 1_000_000_000))).flatMap(Optional::stream).findFirst().orElseThrow().digits();
    }
}

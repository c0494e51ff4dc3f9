package org.fitnotetowork.simulation;

import java.util.List;
import java.util.Map;

/**
 * A made-up person with a journey, as a file in {@code demo/personas} tells it.
 *
 * @param person  name and date of birth; the NHS number is made up anew each time
 * @param passes  elements of models that the journey has passed at its end
 * @param avoids  elements that it has not
 */
public record Persona(String code, String title, Map<String, String> person, List<Step> steps, List<String> passes, List<String> avoids) {

    /**
     * What happens next: somebody starts a way in, or does a task, or days pass.
     *
     * @param state the name of the state that is reached by this step; null for most
     */
    public record Step(String who, String starts, String does, Map<String, Object> gives, List<String> confirmed, Integer days, String state) {
    }

    /** The states at which the journey can be stopped, in their order. */
    List<String> states() {
        return steps.stream().map(Step::state).filter(state -> state != null).toList();
    }
}

package org.fitnotetowork.journey;

import java.util.Map;

/** The whole journeys, for tests in other places that need a person to have been through one. Each returns the case reference. */
public final class Stories {

    private Stories() {
    }

    public static String inWork(Partnership partnership, Map<String, String> person) {
        return InWorkStory.play(partnership, person);
    }

    public static String outOfWork(Partnership partnership, Map<String, String> person) {
        return OutOfWorkStory.play(partnership, person);
    }
}

package org.fitnotetowork.simulation.life;

import java.util.List;
import java.util.Map;

/** Holds where each trait that it names has one of the values beside it; one that names nothing always holds. */
final class Condition {

    private Condition() {
    }

    static boolean holds(Map<String, List<String>> when, Map<String, String> traits) {
        return when == null || when.entrySet().stream().allMatch(wanted -> wanted.getValue().contains(traits.get(wanted.getKey())));
    }
}

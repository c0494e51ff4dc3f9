package org.fitnotetowork.pathway.coordination.circle;

import java.util.Set;

/**
 * An organisation that takes part in planning.
 *
 * @param scope codes of the needs that it plans for (domain F2); empty: for all of them
 */
public record CoManager(String organisation, Set<String> scope) {

    public CoManager {
        scope = Set.copyOf(scope);
    }

    public boolean covers(String need) {
        return scope.isEmpty() || scope.contains(need);
    }
}

package org.fitnotetowork.pathway.coordination.circle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who plans together at this moment.
 *
 * @param lead       always one; null only where no team has taken the case up yet
 * @param coManagers everybody else, the team that keeps the case file among them where it does not lead
 */
public record Circle(String caseReference, String lead, List<CoManager> coManagers) {

    public Circle {
        coManagers = List.copyOf(coManagers);
    }

    public boolean isLedBy(String organisation) {
        return organisation.equals(lead);
    }

    public boolean has(String organisation) {
        return isLedBy(organisation) || coManagers.stream().anyMatch(one -> one.organisation().equals(organisation));
    }

    /** What the organisation plans for. Whoever leads sees to all of it; empty where it is not in the circle. */
    public Optional<CoManager> in(String organisation) {
        return isLedBy(organisation) ? Optional.of(new CoManager(organisation, Set.of())) : coManagers.stream().filter(one -> one.organisation().equals(organisation)).findFirst();
    }

    /** Codes of all of them, the lead first. */
    public List<String> organisations() {
        return Stream.concat(Stream.ofNullable(lead), coManagers.stream().map(CoManager::organisation)).toList();
    }
}

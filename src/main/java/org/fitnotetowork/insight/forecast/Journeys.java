package org.fitnotetowork.insight.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.insight.statistics.NearestRank;

/**
 * Journeys of real cases as they are gone again, whole: what followed what, and what ran beside it. A step follows the one that ended last before it began; the engine goes on in the same
 * moment, so this is nearly always the one that led to it.
 */
final class Journeys {

    // The engine may write an end down a moment after the beginning that it led to.
    private static final double A_SECOND = 1.0 / 86_400;
    private static final double TEN_MINUTES = 600 * A_SECOND;

    private final TeamTime time;
    private final PartnerPlaces partners;
    private final Landmarks landmarks;
    private final Map<Place, Integer> numbers = new LinkedHashMap<>();
    private final Map<Place, Boolean> atOnce = new HashMap<>();
    private final Map<Place, List<Step>> byPlace = new HashMap<>();
    private final List<Step[]> journeys = new ArrayList<>();
    private int steps;

    Journeys(TeamTime time, PartnerPlaces partners, Landmarks landmarks) {
        this.time = time;
        this.partners = partners;
        this.landmarks = landmarks;
    }

    /** Learns where the team never waits for itself: what is begun by whoever does it takes their time, but stands in no queue. */
    void learnWhatIsDoneAtOnce(List<Stay> teams) {
        var waits = new HashMap<Place, List<Double>>();
        teams.stream().filter(Stay::wasDone).forEach(stay -> waits.computeIfAbsent(stay.place(), place -> new ArrayList<>()).add(stay.waited()));
        waits.forEach((place, days) -> atOnce.put(place, NearestRank.percentile(90, days).orElseThrow() < TEN_MINUTES));
    }

    /** @param stays of one case since it came to the team, in the order in which they began, never none */
    void add(List<Stay> stays) {
        var after = new ArrayList<List<Integer>>();
        var first = new ArrayList<Integer>();
        var gaps = new double[stays.size()];
        for (var later = 0; later < stays.size(); later++) {
            after.add(new ArrayList<>());
            var before = leadingTo(later, stays);
            var gap = stays.get(later).began() - (before < 0 ? stays.get(0).began() : stays.get(before).ended());
            gaps[later] = gap < TEN_MINUTES ? 0 : gap;
            (before < 0 ? first : after.get(before)).add(later);
        }
        var made = new Step[stays.size()];
        for (var last = stays.size() - 1; last >= 0; last--) {
            made[last] = step(stays.get(last), gaps[last], after.get(last).stream().map(next -> made[next]).toArray(Step[]::new));
            byPlace.computeIfAbsent(stays.get(last).place(), place -> new ArrayList<>()).add(made[last]);
        }
        journeys.add(first.stream().map(begin -> made[begin]).toArray(Step[]::new));
    }

    private static int leadingTo(int later, List<Stay> stays) {
        var begin = stays.get(later);
        var found = -1;
        for (var earlier = 0; earlier < later; earlier++) {
            var stay = stays.get(earlier);
            if (stay.ended() <= begin.began() + A_SECOND && (found < 0 || isCloser(stay, stays.get(found), begin))) {
                found = earlier;
            }
        }
        return found;
    }

    private static boolean isCloser(Stay stay, Stay other, Stay begin) {
        return stay.ended() == other.ended() ? stay.instance().equals(begin.instance()) || !other.instance().equals(begin.instance()) : stay.ended() > other.ended();
    }

    private Step step(Stay stay, double gap, Step[] next) {
        var taking = partners.taking(stay);
        if (taking.isPresent()) {
            return new Step(steps++, number(stay.place()), Step.Way.PARTNER, false, gap, 0, 0, taking.get().visit(), taking.get().earlier(), next);
        }
        if (stay.isTeams() && (stay.wasDone() || !stay.hasEnded())) {
            return new Step(steps++, number(stay.place()), wayOf(stay.place()), isTakingUp(stay), gap, stay.wasDone() ? stay.inHand() : 0, time.of(stay), 0, 0, next);
        }
        return new Step(steps++, number(stay.place()), Step.Way.TIME, isTakingUp(stay), gap, stay.hasEnded() ? stay.lasted() : Double.POSITIVE_INFINITY, 0, 0, 0, next);
    }

    /** For a stay at whose place no journey has been: the team does it, anybody else's goes on. */
    Step alone(Stay stay) {
        return stay.isTeams() ? new Step(steps++, number(stay.place()), wayOf(stay.place()), isTakingUp(stay), 0, 0, time.of(stay), 0, 0, new Step[0])
                : new Step(steps++, number(stay.place()), Step.Way.TIME, false, 0, Double.POSITIVE_INFINITY, 0, 0, 0, new Step[0]);
    }

    private Step.Way wayOf(Place place) {
        return atOnce.getOrDefault(place, false) ? Step.Way.AT_ONCE : Step.Way.TEAM;
    }

    private boolean isTakingUp(Stay stay) {
        return stay.isTeams() && landmarks.isTakingUp(stay.place());
    }

    int number(Place place) {
        return numbers.computeIfAbsent(place, unknown -> numbers.size());
    }

    /** In the order of their numbers. */
    List<Place> places() {
        return List.copyOf(numbers.keySet());
    }

    /** What began with the person's coming to the team, of each. */
    List<Step[]> all() {
        return Collections.unmodifiableList(journeys);
    }

    /** Steps of journeys that came by the place, those first that only took time, the shortest first. */
    Step[] through(Place place) {
        return byPlace.getOrDefault(place, List.of()).stream().sorted(Comparator.comparingDouble(Journeys::key)).toArray(Step[]::new);
    }

    /** For how long somebody may have stood there already who goes on as this step did. */
    static double key(Step step) {
        return step.way() == Step.Way.TIME ? step.days() : Double.POSITIVE_INFINITY;
    }
}

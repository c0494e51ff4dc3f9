package org.fitnotetowork.insight.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How long people wait at the places of a queue also when it is short: until a day that was agreed, or until somebody looks. Taken from the quarter of the weeks in which fewest waited;
 * what they wait longer than that is the queue's doing and is not copied, it comes about anew.
 */
final class UsualWaits {

    private static final int WEEKS = 52;
    private static final int ENOUGH = 5;

    private UsualWaits() {
    }

    /** By place, each never empty; {@code time} says how long a stay that was taken up waited. */
    static Map<Place, double[]> of(Collection<Stay> queue, AreaHistory history, ToDoubleFunction<Stay> time) {
        var quiet = quietWeeks(queue, history);
        var all = new HashMap<Place, List<Stay>>();
        queue.stream().filter(Stay::wasDone).forEach(stay -> all.computeIfAbsent(stay.place(), place -> new ArrayList<>()).add(stay));
        var waits = new HashMap<Place, double[]>();
        all.forEach((place, stays) -> {
            var usual = stays.stream().filter(stay -> quiet.contains(history.weeksSince(stay.began()))).toList();
            waits.put(place, (usual.size() < ENOUGH ? stays : usual).stream().mapToDouble(time).sorted().toArray());
        });
        return waits;
    }

    /** Weeks since, of the last year and since anybody came. */
    private static Set<Integer> quietWeeks(Collection<Stay> queue, AreaHistory history) {
        var weeks = queue.stream().mapToInt(stay -> history.weeksSince(stay.began())).max().stream().map(first -> Math.min(WEEKS, first)).findFirst().orElse(0);
        var waiting = new int[weeks];
        queue.forEach(stay -> IntStream.range(0, weeks).filter(week -> stay.wasWaitingAt(history.moment() - 7.0 * week)).forEach(week -> waiting[week]++));
        var quietFirst = IntStream.range(0, weeks).boxed().sorted(Comparator.comparing((Integer week) -> waiting[week])).toList();
        return new HashSet<>(quietFirst.subList(0, (weeks + 3) / 4));
    }
}

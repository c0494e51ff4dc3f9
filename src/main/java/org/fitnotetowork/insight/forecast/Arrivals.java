package org.fitnotetowork.insight.forecast;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many people come on a day: as many as came on one of the last 26 of its weekday. A bank holiday is like a Sunday. */
final class Arrivals {

    private static final int WEEKS = 26;

    private final Map<DayOfWeek, int[]> counts;
    private final WorkDays workDays;

    private Arrivals(Map<DayOfWeek, int[]> counts, WorkDays workDays) {
        this.counts = counts;
        this.workDays = workDays;
    }

    /** @param moments when each case first came to the team */
    static Arrivals of(Collection<Double> moments, AreaHistory history, WorkDays workDays) {
        var byDay = new HashMap<Long, Integer>();
        moments.forEach(moment -> byDay.merge((long) Math.floor(moment), 1, Integer::sum));
        var last = history.firstDay() - 1;
        var first = Math.max(last - 7L * WEEKS, moments.stream().mapToLong(moment -> (long) Math.floor(moment)).min().orElse(last));
        var counts = new EnumMap<DayOfWeek, List<Integer>>(DayOfWeek.class);
        for (var day = first; day < last; day++) {
            if (!workDays.isHoliday(day)) {
                counts.computeIfAbsent(WorkDays.weekday(day), weekday -> new ArrayList<>()).add(byDay.getOrDefault(day, 0));
            }
        }
        var drawn = new EnumMap<DayOfWeek, int[]>(DayOfWeek.class);
        counts.forEach((weekday, seen) -> drawn.put(weekday, seen.stream().mapToInt(Integer::intValue).toArray()));
        return new Arrivals(drawn, workDays);
    }

    /** Those of a day since 1970. */
    int on(long day, long luck) {
        var seen = counts.getOrDefault(workDays.isHoliday(day) ? DayOfWeek.SUNDAY : WorkDays.weekday(day), new int[] {0});
        return seen[Draw.below(seen.length, luck)];
    }

    double aWeek() {
        return counts.values().stream().mapToDouble(seen -> Arrays.stream(seen).average().orElse(0)).sum();
    }
}

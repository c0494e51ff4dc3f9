package org.fitnotetowork.insight.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A process behaviour chart (XmR, in the NHS "SPC chart"): each value with the limits of its part of the series and what it signals. Computed exactly as the NHS package
 * <i>Making Data Count</i> does (domain K.3), so that an area's analyst finds the same points coloured here as in their own charts.
 */
public record ProcessBehaviour(List<Point> points, ChartRules rules) {

    /** Fewer points than this in a part: the chart says that its limits are uncertain. */
    private static final int SHORT = 12;

    public record Point(LocalDate from, double value, Limits limits, Set<Signal> signals, Variation variation) {

        public boolean isSpecialCause() {
            return !signals.isEmpty();
        }
    }

    /** @param series in any order; of complete periods and without gaps, as {@link MonthlySeries} makes it */
    public static ProcessBehaviour of(List<Reading> series, ChartRules rules) {
        var points = parts(series.stream().sorted(Comparator.comparing(Reading::from)).toList(), rules).stream().flatMap(part -> points(part, rules).stream()).toList();
        return new ProcessBehaviour(points, rules);
    }

    private static List<List<Reading>> parts(List<Reading> series, ChartRules rules) {
        var parts = new ArrayList<List<Reading>>();
        for (var reading : series) {
            if (parts.isEmpty() || rules.rebasedFrom().contains(reading.from())) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(reading);
        }
        return parts;
    }

    private static List<Point> points(List<Reading> part, ChartRules rules) {
        var values = part.stream().map(Reading::value).toList();
        var limits = Limits.of(rules.fixedAfter() == null ? values : values.subList(0, Math.min(rules.fixedAfter(), values.size())), rules.screened());
        var found = EnumSet.allOf(Signal.class).stream().collect(Collectors.toMap(signal -> signal, signal -> signal.in(values, limits)));
        var points = new ArrayList<Point>();
        for (int i = 0; i < part.size(); i++) {
            var place = i;
            var signals = EnumSet.allOf(Signal.class);
            signals.removeIf(signal -> !found.get(signal).get(place));
            points.add(new Point(part.get(i).from(), values.get(i), limits, signals, Variation.of(!signals.isEmpty(), limits.side(values.get(i)), rules.better())));
        }
        return points;
    }

    /** What the last point says; none of an empty chart. */
    public Optional<Variation> variation() {
        return last().map(Point::variation);
    }

    /** By the limits that hold now; none without a target or where neither direction is better. */
    public Optional<Assurance> assurance() {
        return rules.target() == null || rules.better() == Better.NEITHER ? Optional.empty() : last().map(point -> Assurance.of(point.limits(), rules.target(), rules.better()));
    }

    /** True where some part of the series is too short for its limits to be relied on. */
    public boolean isShort() {
        return points.isEmpty() || parts(points.stream().map(point -> new Reading(point.from(), point.value())).toList(), rules).stream().anyMatch(part -> part.size() < SHORT);
    }

    private Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}

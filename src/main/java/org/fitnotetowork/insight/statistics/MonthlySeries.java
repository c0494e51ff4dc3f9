package org.fitnotetowork.insight.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Months as a chart may show them: a month that still runs is not among them at all, and a share of too few people is a gap that says why (domain K.3, "ignore"). */
public record MonthlySeries(List<Reading> readings, List<Gap> gaps) {

    private static final long FEWEST = 10;

    /**
     * A month's figure.
     *
     * @param value       null where there is nothing to make a figure of
     * @param denominator null for counts, which are of nothing
     */
    public record Figure(YearMonth month, Double value, Long denominator) {

        private boolean isOfTooFew() {
            return denominator != null && denominator < FEWEST;
        }
    }

    /** A month that is left out. Its neighbours follow each other in the calculation. */
    public record Gap(YearMonth month, Why why) {
    }

    public enum Why { TOO_FEW, NO_FIGURE }

    /** @param now the month that still runs: it and later ones are not plotted */
    public static MonthlySeries of(Collection<Figure> figures, YearMonth now) {
        var byMonth = new TreeMap<YearMonth, Figure>();
        figures.stream().filter(figure -> figure.month().isBefore(now)).forEach(figure -> byMonth.put(figure.month(), figure));
        var readings = new ArrayList<Reading>();
        var gaps = new ArrayList<Gap>();
        for (var month = byMonth.isEmpty() ? now : byMonth.firstKey(); !byMonth.isEmpty() && !month.isAfter(byMonth.lastKey()); month = month.plusMonths(1)) {
            var figure = byMonth.getOrDefault(month, new Figure(month, null, null));
            if (figure.isOfTooFew()) {
                gaps.add(new Gap(month, Why.TOO_FEW));
            } else if (figure.value() == null) {
                gaps.add(new Gap(month, Why.NO_FIGURE));
            } else {
                readings.add(new Reading(month.atDay(1), figure.value()));
            }
        }
        return new MonthlySeries(List.copyOf(readings), List.copyOf(gaps));
    }
}

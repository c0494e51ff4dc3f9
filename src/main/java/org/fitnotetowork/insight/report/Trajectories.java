package org.fitnotetowork.insight.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.insight.measure.Figures;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How far an area is on the way to which it agreed, {@code insight/trajectories.csv}: everybody taken on since its first day, beside how many that was to be. */
@Component
class Trajectories {

    /** @param soFar people taken on, as may be shown; share of what they were to be */
    record Step(String month, long target, String soFar, String share) {
    }

    record Target(String area, LocalDate agreed, LocalDate since, LocalDate by, long people, String source) {
    }

    private static final String REFERRALS_IN = "M01";

    private final List<Target> targets = TableFile.read(new ClassPathResource("insight/trajectories.csv"), Target.class);
    private final Dictionary dictionary;
    private final Figures figures;

    Trajectories(Dictionary dictionary, Figures figures) {
        this.dictionary = dictionary;
        this.figures = figures;
    }

    /** By month of the quarter; none where the area has agreed on nothing that holds. */
    List<Step> of(String area, Quarter quarter, SmallNumbers control) {
        var way = inForce(area, quarter);
        return quarter.months().stream().filter(month -> target(way, month).isPresent())
                .map(month -> step(month, target(way, month).getAsLong(), soFar(area, YearMonth.from(way.get(0).since()), month), control)).toList();
    }

    private List<Target> inForce(String area, Quarter quarter) {
        var agreed = targets.stream().filter(target -> target.area().equals(area) && target.agreed().isBefore(quarter.end().atDay(1))).toList();
        var latest = agreed.stream().map(Target::agreed).max(Comparator.naturalOrder());
        return agreed.stream().filter(target -> target.agreed().equals(latest.orElseThrow())).sorted(Comparator.comparing(Target::by)).toList();
    }

    /** By the end of the month: evenly from one target to the next; after the last one, that one. None before the first. */
    static OptionalLong target(List<Target> way, YearMonth month) {
        Target before = null;
        for (var next : way) {
            var by = YearMonth.from(next.by());
            if (!month.isAfter(by)) {
                return month.equals(by) ? OptionalLong.of(next.people()) : before == null ? OptionalLong.empty() : OptionalLong.of(between(before, next, month));
            }
            before = next;
        }
        return before == null ? OptionalLong.empty() : OptionalLong.of(before.people());
    }

    private static long between(Target before, Target next, YearMonth month) {
        var from = YearMonth.from(before.by());
        var share = (double) from.until(month, ChronoUnit.MONTHS) / from.until(YearMonth.from(next.by()), ChronoUnit.MONTHS);
        return Math.round(before.people() + share * (next.people() - before.people()));
    }

    private long soFar(String area, YearMonth first, YearMonth last) {
        return figures.of(dictionary.get(REFERRALS_IN), area, first, last.plusMonths(1)).stream().filter(figure -> figure.part().isEmpty()).mapToLong(figure -> figure.value().longValue()).sum();
    }

    private static Step step(YearMonth month, long target, long soFar, SmallNumbers control) {
        var shown = control.rounded(soFar);
        return new Step(month.toString(), target, control.count(soFar), shown.isEmpty() ? SmallNumbers.HIDDEN : Math.round(100.0 * shown.getAsLong() / target) + "%");
    }
}

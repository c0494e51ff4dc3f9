package org.fitnotetowork.insight.export;

import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fitnotetowork.insight.measure.Figures;
import org.fitnotetowork.insight.measure.Measure;
import org.fitnotetowork.insight.outcome.Outcomes;
import org.fitnotetowork.insight.outcome.ShownEffect;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.springframework.stereotype.Component;

/** The measures that belong to an outcome and a year of referral, as the page Outcomes shows them. */
@Component
class OutcomesToTakeOut {

    /**
     * @param referredIn year of referral; months whose people have not had their time yet are not in it
     * @param shown      the measure in words, or why it is not shown; null where there is no net figure
     * @param label      what has to stand wherever the figure does
     */
    record Entry(String area, String outcome, String rule, String name, Year referredIn, String people, String shown, String label) { }

    /** Of an area and a year. */
    record Found(String area, Year year, ShownEffect effect) {

        Entry entry(Function<ShownEffect.Net, String> measure) {
            return new Entry(area, effect.code(), effect.rule(), effect.name(), year, effect.people(), effect.net() == null ? null : measure.apply(effect.net()), effect.label());
        }
    }

    private static final Map<String, Function<ShownEffect.Net, String>> MEASURES = Map.of("M31", ShownEffect.Net::additional, "M41", ShownEffect.Net::cost);

    // The nation as well, as with other figures that leave.
    private static final SmallNumbers CONTROL = SmallNumbers.LOCAL;

    private final Outcomes outcomes;
    private final Clock clock;

    OutcomesToTakeOut(Outcomes outcomes, Clock clock) {
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Of as many months as other figures that leave, and of whole years. */
    List<Found> in(List<String> areas) {
        var now = YearMonth.now(clock);
        var first = Year.from(now.minusMonths(Figures.MONTHS));
        return areas.stream().flatMap(area -> outcomes.all().stream().flatMap(outcome -> outcomes.effects(outcome, area, first, Year.from(now)).entrySet().stream()
                .map(year -> new Found(area, year.getKey(), ShownEffect.of(outcome, Optional.of(year.getValue()), CONTROL))))).toList();
    }

    /** None for a measure that is counted by month, or not yet. */
    static List<Entry> of(Measure measure, List<Found> found) {
        return measure.status() == Measure.Status.BY_OUTCOME ? found.stream().map(one -> one.entry(MEASURES.get(measure.id()))).toList() : List.of();
    }
}

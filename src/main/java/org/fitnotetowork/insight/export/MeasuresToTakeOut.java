package org.fitnotetowork.insight.export;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.insight.measure.Figure;
import org.fitnotetowork.insight.measure.Figures;
import org.fitnotetowork.insight.measure.Measure;
import org.springframework.stereotype.Component;

/** Every measure by its id in the dictionary, with its figures as they may leave. */
@Component
class MeasuresToTakeOut {

    /**
     * @param figures  by month: none where the measure is not, or not for anybody outside
     * @param outcomes by outcome and year of referral, of the measures that are BY_OUTCOME
     */
    record Entry(String id, int version, String name, String definition, String formula, String source, Measure.Cadence cadence, Measure.Unit unit, Measure.OutOf outOf, Measure.Status status,
            String reason, List<FigureToTakeOut> figures, List<OutcomesToTakeOut.Entry> outcomes) { }

    /** @param about what a reader of the file has to know of what is hidden in it */
    record Content(String about, List<String> areas, List<Entry> measures) { }

    private static final String ABOUT = "Numbers from 1 to 7 are null and the figure says suppressed; other numbers are to the nearest 5, and shares and ratios are made of these. "
            + "Shares and 90th percentiles are of 20 or more, other averages of 8 or more. What is INTERNAL is not given out. "
            + "What is BY_OUTCOME stands under outcomes, in words made of the same numbers, with a label that has to stand beside it.";

    private final Dictionary dictionary;
    private final Figures figures;
    private final OutcomesToTakeOut outcomes;
    private final Clock clock;

    MeasuresToTakeOut(Dictionary dictionary, Figures figures, OutcomesToTakeOut outcomes, Clock clock) {
        this.dictionary = dictionary;
        this.figures = figures;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    Content of(List<String> areas) {
        var given = dictionary.all().stream().filter(measure -> measure.status() == Measure.Status.COMPUTED).toList();
        var now = YearMonth.now(clock);
        var found = figures.of(given, areas, now.minusMonths(Figures.MONTHS), now);
        var ofYears = outcomes.in(areas);
        return new Content(ABOUT, areas, dictionary.all().stream().map(measure -> entry(measure, found.getOrDefault(measure.id(), List.of()), OutcomesToTakeOut.of(measure, ofYears))).toList());
    }

    private Entry entry(Measure measure, List<Figure> found, List<OutcomesToTakeOut.Entry> ofYears) {
        return new Entry(measure.id(), measure.version(), measure.name(), measure.definition(), measure.formula(), measure.source(), measure.cadence(), measure.unit(), measure.outOf(),
                measure.status(), measure.reason(), found.stream().map(figure -> FigureToTakeOut.of(figure, measure, dictionary.unitOf(measure, figure.part()))).toList(), ofYears);
    }
}

package org.fitnotetowork.insight.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.statistics.Assurance;
import org.fitnotetowork.insight.statistics.ChartRules;
import org.fitnotetowork.insight.statistics.MonthlySeries;
import org.fitnotetowork.insight.statistics.ProcessBehaviour;
import org.fitnotetowork.insight.statistics.Variation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The measures of an area over time, as charts that tell chance from change. For managers of the area. */
@RestController
@RequestMapping("/api/insight/measures")
class MeasuresController {

    /** @param reason why a measure has no figures of months; empty where it has */
    record Line(String id, String name, Measure.Unit unit, Measure.Status status, String reason, Double latest, LocalDate month, Variation variation, Assurance assurance) { }

    record Lines(List<OwnAreas.Choice> areas, List<Line> measures) { }

    record Point(LocalDate month, double value, double mean, double lower, double upper, Variation variation) { }

    /**
     * @param unit  of this part of the measure
     * @param parts what the measure is split by; the empty one is the whole
     */
    record Chart(List<OwnAreas.Choice> areas, Measure measure, Measure.Unit unit, List<String> parts, List<Point> points, List<MonthlySeries.Gap> gaps, boolean tooShort, Variation variation,
            Assurance assurance) { }

    private static final String WHOLE = "";

    private final OwnAreas own;
    private final Dictionary dictionary;
    private final Figures figures;
    private final Clock clock;

    MeasuresController(OwnAreas own, Dictionary dictionary, Figures figures, Clock clock) {
        this.own = own;
        this.dictionary = dictionary;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping
    Lines all(@RequestParam(defaultValue = "") String area) {
        var found = figures.of(dictionary.all(), List.of(own.oneOfReader(area)), first(), now());
        return new Lines(own.choicesWithNation(), dictionary.all().stream().map(measure -> line(measure, found.getOrDefault(measure.id(), List.of()))).toList());
    }

    @GetMapping("{id}")
    Chart one(@PathVariable String id, @RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = WHOLE) String part) {
        var code = own.oneOfReader(area);
        var measure = dictionary.all().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var found = figures.of(measure, code, first(), now());
        var series = Figures.series(measure, found, part, now());
        var chart = chart(measure, series);
        var parts = Stream.concat(Stream.of(WHOLE), found.stream().map(Figure::part)).distinct().toList();
        return new Chart(own.choicesWithNation(), measure, dictionary.unitOf(measure, part), parts, chart.points().stream().map(MeasuresController::point).toList(), series.gaps(), chart.isShort(), chart.variation().orElse(null),
                chart.assurance().orElse(null));
    }

    private Line line(Measure measure, List<Figure> found) {
        var chart = chart(measure, Figures.series(measure, found, WHOLE, now()));
        var last = chart.points().isEmpty() ? null : chart.points().get(chart.points().size() - 1);
        return new Line(measure.id(), measure.name(), measure.unit(), measure.status(), measure.reason(), last == null ? null : last.value(), last == null ? null : last.from(),
                chart.variation().orElse(null), chart.assurance().orElse(null));
    }

    private static ProcessBehaviour chart(Measure measure, MonthlySeries series) {
        return ProcessBehaviour.of(series.readings(), ChartRules.plain(measure.better()));
    }

    private static Point point(ProcessBehaviour.Point point) {
        return new Point(point.from(), point.value(), point.limits().mean(), point.limits().lower(), point.limits().upper(), point.variation());
    }

    private YearMonth now() {
        return YearMonth.now(clock);
    }

    private YearMonth first() {
        return now().minusMonths(Figures.MONTHS);
    }
}

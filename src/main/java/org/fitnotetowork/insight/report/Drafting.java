package org.fitnotetowork.insight.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.insight.measure.Figure;
import org.fitnotetowork.insight.measure.Figures;
import org.fitnotetowork.insight.measure.Measure;
import org.fitnotetowork.insight.outcome.Outcome;
import org.fitnotetowork.insight.outcome.Outcomes;
import org.fitnotetowork.insight.outcome.ShownEffect;
import org.fitnotetowork.insight.outcome.WhoTakesPart;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.stereotype.Component;

/** Puts the report of an area and a quarter together from what is counted now. An area is never the nation, so every number is controlled. */
@Component
class Drafting {

    private static final SmallNumbers CONTROL = SmallNumbers.LOCAL;
    private static final int MONTHS_OF_OUTCOMES = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private final Contents contents;
    private final Dictionary dictionary;
    private final Figures figures;
    private final Outcomes outcomes;
    private final WhoTakesPart whoTakesPart;
    private final WorkingAge workingAge;
    private final Trajectories trajectories;
    private final Actions actions;
    private final PartNames names;
    private final Areas areas;
    private final Clock clock;

    Drafting(Contents contents, Dictionary dictionary, Figures figures, Outcomes outcomes, WhoTakesPart whoTakesPart, WorkingAge workingAge, Trajectories trajectories, Actions actions, PartNames names, Areas areas, Clock clock) {
        this.contents = contents;
        this.dictionary = dictionary;
        this.figures = figures;
        this.outcomes = outcomes;
        this.whoTakesPart = whoTakesPart;
        this.workingAge = workingAge;
        this.trajectories = trajectories;
        this.actions = actions;
        this.names = names;
        this.areas = areas;
        this.clock = clock;
    }

    Report of(String area, Quarter quarter) {
        return new Report(area, areas.get(area).name(), quarter.name(), quarter.words(), quarter.before().words(),
                contents.sections().stream().map(section -> new Report.Section(section.number(), section.title(), section.about(),
                        contents.linesOf(section).stream().flatMap(line -> lines(line, area, quarter)).toList())).toList(),
                outcomes.all().stream().map(outcome -> effect(outcome, area, quarter)).toList(), trajectories.of(area, quarter, CONTROL),
                actions.carriedInto(area, quarter), actions.of(area, quarter));
    }

    private Stream<Report.Line> lines(Contents.Line line, String area, Quarter quarter) {
        if (!line.isMeasured()) {
            return Stream.of(new Report.Line(line.words(), null, null, Report.NOT_MEASURED + line.reason(), ""));
        }
        var measure = dictionary.get(line.measure());
        if (line.each() == null) {
            return Stream.of(line(line, line.words(), measure, line.part(), area, quarter));
        }
        if (line.each() == PartNames.Split.DIMENSION) {
            return differences(line, measure, area, quarter);
        }
        return Stream.of(quarter, quarter.before()).flatMap(each -> figures.of(measure, area, each.first(), each.end()).stream()).map(Figure::part).filter(part -> !part.isEmpty()).distinct().sorted()
                .map(part -> line(line, line.words() + ": " + names.of(line.each(), part), measure, part, area, quarter));
    }

    private Report.Line line(Contents.Line line, String words, Measure measure, String part, String area, Quarter quarter) {
        return new Report.Line(words, measure.id(), measure.version(), shown(line.way(), measure, part, area, quarter), shown(line.way(), measure, part, area, quarter.before()));
    }

    private Stream<Report.Line> differences(Contents.Line line, Measure measure, String area, Quarter quarter) {
        var now = whoTakesPart.differences(area, quarter.first(), quarter.end(), CONTROL);
        var before = whoTakesPart.differences(area, quarter.before().first(), quarter.before().end(), CONTROL);
        return IntStream.range(0, now.size()).mapToObj(place -> new Report.Line(line.words() + ": " + now.get(place).dimension(), measure.id(), measure.version(),
                ifComplete(measure, quarter, now.get(place)::shown), ifComplete(measure, quarter.before(), before.get(place)::shown)));
    }

    private String shown(Way way, Measure measure, String part, String area, Quarter quarter) {
        var on = new Way.Basis(CONTROL, workingAge.of(area, quarter.end().atDay(1).minusDays(1)));
        return ifComplete(measure, quarter, () -> way.shown(figures.of(measure, area, quarter.first(), quarter.end()).stream().filter(figure -> figure.part().equals(part)).toList(), on));
    }

    private String ifComplete(Measure measure, Quarter quarter, Supplier<String> shown) {
        var complete = quarter.end().atDay(1).plusDays(measure.settledAfterDays());
        return LocalDate.now(clock).isBefore(complete) ? "not complete before " + DAY.format(complete) : shown.get();
    }

    /** Of everybody who had had the time for it when the quarter ended, the latest year. */
    private ShownEffect effect(Outcome outcome, String area, Quarter quarter) {
        var last = outcome.settledBefore(quarter.end().atDay(1));
        return ShownEffect.of(outcome, outcomes.effect(outcome, area, last.minusMonths(MONTHS_OF_OUTCOMES), last), CONTROL);
    }
}

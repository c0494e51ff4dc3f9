package org.fitnotetowork.insight.measure;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fitnotetowork.insight.statistics.MonthlySeries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures, in the version of the measure that the dictionary has now. */
@Service
@Transactional(readOnly = true)
public class Figures {

    /** For how far back figures are shown and given out, the last complete month included. */
    public static final int MONTHS = 36;

    private final JdbcClient sql;

    Figures(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every part of a measure in an area, by month; from the first month on and before the last. */
    public List<Figure> of(Measure measure, String area, YearMonth first, YearMonth last) {
        return of(List.of(measure), List.of(area), first, last).getOrDefault(measure.id(), List.of());
    }

    /** The same of several measures, by their ids, and several areas one after the other, read at once; a measure without figures is not there. */
    public Map<String, List<Figure>> of(Collection<Measure> measures, List<String> areas, YearMonth first, YearMonth last) {
        return sql.sql("select measure, area, month, part, numerator, denominator, value from insight.measure_month "
                        + "join unnest(cast(:measures as text[]), cast(:versions as integer[])) asked (measure, version) using (measure, version) "
                        + "where area = any(:areas) and month >= :first and month < :last order by array_position(:areas, area), part, month")
                .param("measures", measures.stream().map(Measure::id).toArray(String[]::new)).param("versions", measures.stream().map(Measure::version).toArray(Integer[]::new))
                .param("areas", areas.toArray(String[]::new)).param("first", first.atDay(1)).param("last", last.atDay(1)).query(Figure.class).list().stream().collect(Collectors.groupingBy(Figure::measure));
    }

    /** One part of a measure as a chart may show it, of figures that have been read: without the month that still runs, with gaps where too few are behind a figure. */
    static MonthlySeries series(Measure measure, List<Figure> figures, String part, YearMonth now) {
        return MonthlySeries.of(figures.stream().filter(figure -> figure.part().equals(part)).map(figure -> plotted(figure, measure.outOf())).toList(), now);
    }

    private static MonthlySeries.Figure plotted(Figure figure, Measure.OutOf outOf) {
        return new MonthlySeries.Figure(YearMonth.from(figure.month()), figure.value() == null ? null : figure.value().doubleValue(),
                outOf.isAboutPeople() && figure.denominator() != null ? figure.denominator().longValue() : null);
    }
}

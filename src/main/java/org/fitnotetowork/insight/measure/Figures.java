package org.fitnotetowork.insight.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return of(List.of(measure), area, first, last).getOrDefault(measure.id(), List.of());
    }

    /** The same of several measures, by their ids, read at once; a measure without figures is not there. */
    public Map<String, List<Figure>> of(Collection<Measure> measures, String area, YearMonth first, YearMonth last) {
        return sql.sql("select measure, area, month, part, numerator, denominator, value from insight.measure_month "
                        + "join unnest(cast(:measures as text[]), cast(:versions as integer[])) asked (measure, version) using (measure, version) "
                        + "where area = :area and month >= :first and month < :last order by part, month")
                .param("measures", measures.stream().map(Measure::id).toArray(String[]::new)).param("versions", measures.stream().map(Measure::version).toArray(Integer[]::new))
                .param("area", area).param("first", first.atDay(1)).param("last", last.atDay(1)).query(Figure.class).list().stream().collect(Collectors.groupingBy(Figure::measure));
    }

    /** One part of a measure in an area as a chart may show it: without the month that still runs, with gaps where too few are behind a figure. */
    public MonthlySeries series(Measure measure, String area, String part, YearMonth first, YearMonth now) {
        return series(measure, of(measure, area, first, now), part, now);
    }

    /** The same of figures of the measure that have been read. */
    static MonthlySeries series(Measure measure, List<Figure> figures, String part, YearMonth now) {
        return MonthlySeries.of(figures.stream().filter(figure -> figure.part().equals(part)).map(figure -> plotted(figure, measure.outOf())).toList(), now);
    }

    /** The last month of which the measure has figures anywhere; empty before the first refresh. */
    public Optional<YearMonth> latest(Measure measure) {
        return sql.sql("select max(month) from insight.measure_month where measure = :measure and version = :version")
                .param("measure", measure.id()).param("version", measure.version()).query(LocalDate.class).optional().map(YearMonth::from);
    }

    private static MonthlySeries.Figure plotted(Figure figure, Measure.OutOf outOf) {
        return new MonthlySeries.Figure(YearMonth.from(figure.month()), figure.value() == null ? null : figure.value().doubleValue(),
                outOf.isAboutPeople() && figure.denominator() != null ? figure.denominator().longValue() : null);
    }
}

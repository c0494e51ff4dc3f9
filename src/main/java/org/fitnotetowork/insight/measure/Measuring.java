package org.fitnotetowork.insight.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.fitnotetowork.insight.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts every measure that is counted by month anew, each by its own query in {@code insight/measures}. Doing so twice is the same as once: what was counted before for these months goes first.
 * Figures of an earlier version of a measure stay what they were.
 */
@Service
public class Measuring {

    private static final String COUNT = """
            insert into insight.measure_month (measure, version, area, month, part, numerator, denominator, value)
            select :measure, :version, q.area, q.month, q.part, q.numerator, q.denominator, round(coalesce(q.value, q.numerator::numeric / nullif(q.denominator, 0)), 6)
            from (
            %s) q""";

    /** A month in which an area had nobody to count is a zero on its chart, not a gap; before its first case there is nothing. */
    private static final String ZEROS = """
            insert into insight.measure_month (measure, version, area, month, part, numerator, denominator, value)
            select :measure, :version, a.area, m::date, '', 0, null, 0
            from (select area, min(month) as first from insight.episode group by area) a cross join generate_series(greatest(a.first, :from), :to::date - 1, interval '1 month') m
            on conflict do nothing""";

    private final JdbcClient sql;
    private final Dictionary dictionary;
    private final Groundwork groundwork;
    private final Clock clock;

    Measuring(JdbcClient sql, Dictionary dictionary, Groundwork groundwork, Clock clock) {
        this.sql = sql;
        this.dictionary = dictionary;
        this.groundwork = groundwork;
        this.clock = clock;
    }

    /** From this month on until the last complete one; measures that follow people for longer are counted anew for as long before it as their figures can still change. */
    @Transactional
    public void refresh(YearMonth from) {
        // Two servers that count at the same moment would write every figure twice.
        sql.sql("lock table insight.episode in share row exclusive mode").update();
        groundwork.lay();
        dictionary.all().stream().filter(Measure::isByMonth).forEach(measure -> count(measure, from));
    }

    void count(Measure measure, YearMonth asked) {
        var today = LocalDate.now(clock);
        var settled = today.minusDays(measure.settledAfterDays());
        var from = YearMonth.from(asked.atDay(1).minusDays(measure.settledAfterDays() + measure.followedDays())).atDay(1);
        var to = YearMonth.from(settled).atDay(1);
        sql.sql("delete from insight.measure_month where measure = :measure and version = :version and month >= :from")
                .param("measure", measure.id()).param("version", measure.version()).param("from", from).update();
        for (var statement : measure.unit() == Measure.Unit.COUNT ? new String[] {COUNT.formatted(query(measure)), ZEROS} : new String[] {COUNT.formatted(query(measure))}) {
            sql.sql(statement).param("measure", measure.id()).param("version", measure.version())
                    .param("from", from).param("to", to).param("today", today).param("settled", settled).update();
        }
    }

    private static String query(Measure measure) {
        return Statements.named("measures/" + measure.id());
    }
}

package org.fitnotetowork.insight.outcome;

import static java.time.Month.JANUARY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fitnotetowork.insight.Statements;
import org.fitnotetowork.platform.TableFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what became of people. Goes by the cases that {@code Measuring} wrote down when it last counted. */
@Service
@Transactional(readOnly = true)
public class Outcomes {

    private final Map<String, Outcome> byCode = new LinkedHashMap<>();
    private final JdbcClient sql;
    private final Deadweights deadweights;
    private final Costs costs;
    private final Clock clock;

    Outcomes(JdbcClient sql, Deadweights deadweights, Costs costs, Clock clock) {
        this.sql = sql;
        this.deadweights = deadweights;
        this.costs = costs;
        this.clock = clock;
        TableFile.read(new ClassPathResource("insight/outcomes.csv"), Outcome.class).forEach(outcome -> byCode.put(outcome.code(), outcome));
    }

    public Collection<Outcome> all() {
        return byCode.values();
    }

    /** The outcome; throws {@link IllegalArgumentException} where there is none of this code. */
    public Outcome get(String code) {
        return Optional.ofNullable(byCode.get(code)).orElseThrow(() -> new IllegalArgumentException("no outcome " + code));
    }

    /**
     * By month, or by what is compared.
     *
     * @param area  code of an area, or ENGLAND
     * @param first month of referral, included
     * @param last  month of referral, not included any more; months whose people have not had their time yet are left out
     */
    public Breakdown by(Dimension dimension, Outcome outcome, String area, YearMonth first, YearMonth last) {
        return Breakdown.of(dimension, cohorts(outcome, area, first, last));
    }

    /** Gross, deadweight and net together, with what it cost; none where nobody has had the time yet. */
    public Optional<Effect> effect(Outcome outcome, String area, YearMonth first, YearMonth last) {
        var cohorts = cohorts(outcome, area, first, last);
        return Effect.of(cohorts, deadweights.agreed(outcome.code()), Spending.of(cohorts, first, end(outcome, last), costs.ofAreas(areas(cohorts))));
    }

    /** The same of each year of referral between these, both included; a year of which nobody has had the time yet is not there. */
    public Map<Year, Effect> effects(Outcome outcome, String area, Year first, Year last) {
        var cohorts = cohorts(outcome, area, first.atMonth(JANUARY), last.plusYears(1).atMonth(JANUARY));
        var agreed = deadweights.agreed(outcome.code());
        var spent = costs.ofAreas(areas(cohorts));
        var effects = new TreeMap<Year, Effect>();
        cohorts.stream().collect(Collectors.groupingBy(cohort -> Year.from(cohort.month())))
                .forEach((year, ofIt) -> Effect.of(ofIt, agreed, Spending.of(ofIt, year.atMonth(JANUARY), end(outcome, year.plusYears(1).atMonth(JANUARY)), spent))
                        .ifPresent(effect -> effects.put(year, effect)));
        return effects;
    }

    private static List<String> areas(List<Cohort> cohorts) {
        return cohorts.stream().map(Cohort::area).distinct().toList();
    }

    private List<Cohort> cohorts(Outcome outcome, String area, YearMonth first, YearMonth last) {
        return sql.sql(Statements.named("cohorts")).param("outcome", outcome.code()).param("within", outcome.withinDays()).param("startedAs", outcome.situations().toArray(String[]::new))
                .param("area", area).param("first", first.atDay(1)).param("end", end(outcome, last).atDay(1)).query(Cohort.class).list();
    }

    /** Months whose people have not had their time yet are left out. */
    private YearMonth end(Outcome outcome, YearMonth last) {
        var settled = outcome.settledBefore(LocalDate.now(clock));
        return settled.isBefore(last) ? settled : last;
    }
}

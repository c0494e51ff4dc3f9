package org.fitnotetowork.insight.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Clock clock;

    Outcomes(JdbcClient sql, Deadweights deadweights, Clock clock) {
        this.sql = sql;
        this.deadweights = deadweights;
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

    /** Gross, deadweight and net together; none where nobody has had the time yet. */
    public Optional<Effect> effect(Outcome outcome, String area, YearMonth first, YearMonth last) {
        return Effect.of(cohorts(outcome, area, first, last), deadweights.agreed(outcome.code()));
    }

    private List<Cohort> cohorts(Outcome outcome, String area, YearMonth first, YearMonth last) {
        return sql.sql(Statements.named("cohorts")).param("outcome", outcome.code()).param("within", outcome.withinDays()).param("startedAs", outcome.situations().toArray(String[]::new))
                .param("settled", LocalDate.now(clock).minusDays(outcome.settledAfterDays())).param("area", area).param("first", first.atDay(1)).param("last", last.atDay(1))
                .query(Cohort.class).list();
    }
}

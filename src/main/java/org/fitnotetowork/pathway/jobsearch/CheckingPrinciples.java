package org.fitnotetowork.pathway.jobsearch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the record of a search how well our service keeps to the principles of individual placement and support. */
@Service
@Transactional(readOnly = true)
public class CheckingPrinciples {

    private static final String[] REACHING = Arrays.stream(Look.Step.values()).filter(Look.Step::reachesEmployer).map(Enum::name).toArray(String[]::new);

    private final JdbcClient sql;

    CheckingPrinciples(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty where no goal has been agreed. */
    public Optional<IpsChecks> of(String caseReference) {
        return sql.sql("""
                select (agreed_at at time zone 'Europe/London')::date as goal_on,
                    (select min((recorded_at at time zone 'Europe/London')::date) from jobsearch.look where case_reference = g.case_reference and recorded_at >= g.agreed_at and done && cast(:reaching as text[])) as contact_on,
                    (select better_off_talk from jobsearch.offer where case_reference = g.case_reference order by id desc limit 1) as talk,
                    (select preferences_honoured from jobsearch.offer where case_reference = g.case_reference order by id desc limit 1) as honoured,
                    (select count(*) from jobsearch.talk where case_reference = g.case_reference and result <> 'NOT_REACHED') as talks
                from jobsearch.goal g where case_reference = :case order by id desc limit 1""")
                .param("case", caseReference).param("reaching", REACHING)
                .query((row, index) -> new IpsChecks(row.getObject("goal_on", LocalDate.class), row.getObject("contact_on", LocalDate.class),
                        row.getString("talk") == null ? null : Offer.BetterOffTalk.valueOf(row.getString("talk")), row.getObject("honoured", Integer.class), row.getInt("talks"))).optional();
    }
}

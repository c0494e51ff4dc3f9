package org.fitnotetowork.pathway.employer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records since when the changes are in place that an employer agreed to: a promise helps nobody at work. */
@Service
@Transactional
public class PuttingInPlace {

    private final JdbcClient sql;
    private final Clock clock;

    PuttingInPlace(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Agreed by the employer's last word, and not known to be in place. */
    @Transactional(readOnly = true)
    public List<AgreedChange> awaited(String caseReference) {
        return sql.sql("select id, detail, agreed_on from employer.agreed_adjustment agreed where case_reference = :case and not exists (select from employer.in_place place "
                        + "where (place.case_reference, place.adjustment, place.detail) = (agreed.case_reference, agreed.adjustment, agreed.detail)) order by id")
                .param("case", caseReference).query(AgreedChange.class).list();
    }

    public void inPlace(String caseReference, AgreedChange change, LocalDate since, String organisation, String by) {
        sql.sql("insert into employer.in_place (case_reference, adjustment, detail, organisation, in_place_since, recorded_at, recorded_by) "
                        + "select case_reference, adjustment, detail, :organisation, :since, :now, :by from employer.adjustment where id = :id and case_reference = :case")
                .param("organisation", organisation).param("since", since).param("now", Timestamp.from(clock.instant())).param("by", by)
                .param("id", Long.valueOf(change.id())).param("case", caseReference).update();
    }
}

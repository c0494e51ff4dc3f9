package org.fitnotetowork.insight.outcome;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what areas have agreed that years cost. Only added to, as {@link Deadweights} is. */
@Service
@Transactional
public class Costs {

    private final JdbcClient sql;
    private final Clock clock;

    Costs(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes it down as the next version for its area and year. */
    void agree(CostAgreement agreement, String recordedBy) {
        sql.sql("""
                insert into insight.cost (area, year, pounds, covers, source, version, agreed_by, agreed_on, recorded_at, recorded_by)
                select :area, :year, :pounds, :covers, :source, coalesce(max(version), 0) + 1, :agreedBy, :agreedOn, :now, :recordedBy from insight.cost where area = :area and year = :year""")
                .param("area", agreement.area()).param("year", agreement.year()).param("pounds", agreement.pounds()).param("covers", agreement.covers()).param("source", agreement.source())
                .param("agreedBy", agreement.agreedBy()).param("agreedOn", agreement.agreedOn()).param("now", Timestamp.from(clock.instant())).param("recordedBy", recordedBy).update();
    }

    /** Everything that these areas have agreed so far, the latest year first and of each year the latest version. */
    @Transactional(readOnly = true)
    List<AgreedCost> ofAreas(List<String> areas) {
        return sql.sql("select area, year, pounds, covers, source, version, agreed_by, agreed_on from insight.cost where area = any(:areas) order by area, year desc, version desc")
                .param("areas", areas.toArray(String[]::new)).query(AgreedCost.class).list();
    }
}

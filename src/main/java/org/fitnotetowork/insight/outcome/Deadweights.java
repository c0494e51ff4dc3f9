package org.fitnotetowork.insight.outcome;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what areas have agreed about outcomes without support. Only added to: another version takes the place of what was agreed, which stays to be read. */
@Service
@Transactional
public class Deadweights {

    private static final String READ = "select area, outcome, started_as, time_out_of_work, main_need, age_band, rate, lower95, upper95, method, source, valid_from, version, agreed_by, agreed_on "
            + "from insight.deadweight ";

    private final JdbcClient sql;
    private final Clock clock;

    Deadweights(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes it down as the next version for its cohort. */
    void agree(Agreement agreement, String recordedBy) {
        sql.sql("""
                insert into insight.deadweight (area, outcome, started_as, time_out_of_work, main_need, age_band, rate, lower95, upper95, method, source, valid_from, version,
                    agreed_by, agreed_on, recorded_at, recorded_by)
                select :area, :outcome, cast(:startedAs as text), cast(:timeOutOfWork as text), cast(:mainNeed as text), cast(:ageBand as text), :rate, :lower95, :upper95, :method, :source, :validFrom, coalesce(max(version), 0) + 1,
                    :agreedBy, :agreedOn, :now, :recordedBy
                from insight.deadweight where area = :area and outcome = :outcome and started_as is not distinct from cast(:startedAs as text)
                    and time_out_of_work is not distinct from cast(:timeOutOfWork as text) and main_need is not distinct from cast(:mainNeed as text)
                    and age_band is not distinct from cast(:ageBand as text)""")
                .param("area", agreement.area()).param("outcome", agreement.outcome()).param("startedAs", agreement.startedAs()).param("timeOutOfWork", agreement.timeOutOfWork())
                .param("mainNeed", agreement.mainNeed()).param("ageBand", agreement.ageBand()).param("rate", agreement.rate()).param("lower95", agreement.lower95())
                .param("upper95", agreement.upper95()).param("method", agreement.method().name()).param("source", agreement.source()).param("validFrom", agreement.validFrom())
                .param("agreedBy", agreement.agreedBy()).param("agreedOn", agreement.agreedOn()).param("now", Timestamp.from(clock.instant())).param("recordedBy", recordedBy).update();
    }

    /** Of an outcome in every area, in the order in which they were written down. */
    @Transactional(readOnly = true)
    List<AgreedRate> agreed(String outcome) {
        return sql.sql(READ + "where outcome = :outcome order by id").param("outcome", outcome).query(AgreedRate.class).list();
    }

    /** Everything that these areas have agreed so far, by outcome, the latest first. */
    @Transactional(readOnly = true)
    List<AgreedRate> ofAreas(List<String> areas) {
        return sql.sql(READ + "where area = any(:areas) order by area, outcome, id desc").param("areas", areas.toArray(String[]::new)).query(AgreedRate.class).list();
    }
}

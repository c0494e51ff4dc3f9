package org.fitnotetowork.pathway.jobsearch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the person had a CV that will do when they last said so; a word older than twelve months says nothing (domain H.6). */
@Component
class RecentCvForDecisions implements CaseFacts {

    private final JdbcClient sql;
    private final Clock clock;

    RecentCvForDecisions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        var answer = sql.sql("select cv_ready from jobsearch.goal where case_reference = ? and cv_ready is not null and agreed_at > ? order by agreed_at desc limit 1").param(caseReference)
                .param(Timestamp.from(LocalDate.now(clock).minusMonths(12).atStartOfDay(clock.getZone()).toInstant())).query(Boolean.class).optional();
        return Map.of("recentCv", answer.map(ready -> ready ? "YES" : "NO").orElse("UNKNOWN"));
    }
}

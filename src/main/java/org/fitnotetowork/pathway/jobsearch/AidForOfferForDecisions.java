package org.fitnotetowork.pathway.jobsearch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the person has taken a job that has not begun yet and for which something is to be ready on the first day (domain H.6); not what. */
@Component
class AidForOfferForDecisions implements CaseFacts {

    private final JdbcClient sql;
    private final Clock clock;

    AidForOfferForDecisions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        return Map.of("offerNeedsAid", sql.sql("select accepted and adjustments is not null and starts_on > ? from jobsearch.offer where case_reference = ? order by recorded_at desc, id desc limit 1")
                .param(LocalDate.now(clock)).param(caseReference).query(Boolean.class).optional().orElse(false));
    }
}

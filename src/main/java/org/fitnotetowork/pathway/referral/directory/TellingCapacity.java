package org.fitnotetowork.pathway.referral.directory;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner says what it can take; nobody else says it for them. */
@Service
@Transactional
public class TellingCapacity {

    private final JdbcClient sql;
    private final Clock clock;

    public TellingCapacity(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param placesAWeek null where the partner does not say */
    public void tell(String area, String service, boolean listOpen, Integer placesAWeek, String by) {
        sql.sql("insert into referral.capacity (area, service, list_open, places_a_week, told_at, told_by) values (?, ?, ?, ?, ?, ?)")
                .param(area).param(service).param(listOpen).param(placesAWeek).param(Timestamp.from(clock.instant())).param(by).update();
    }

    /** True until the partner says otherwise. */
    @Transactional(readOnly = true)
    public boolean isListOpen(String area, String service) {
        return sql.sql("select list_open from referral.capacity where area = ? and service = ? order by id desc limit 1").param(area).param(service)
                .query(Boolean.class).optional().orElse(true);
    }
}

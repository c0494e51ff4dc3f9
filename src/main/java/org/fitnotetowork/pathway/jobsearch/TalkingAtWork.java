package org.fitnotetowork.pathway.jobsearch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the talks with somebody who has started a job; they end when the person wants them to. */
@Service
@Transactional
public class TalkingAtWork {

    public enum Result { GOES_ON, NOT_WANTED, JOB_ENDED, NOT_REACHED }

    private final JdbcClient sql;
    private final Clock clock;

    TalkingAtWork(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param day days from the first day of the job to the day of the talk, as it was planned */
    public void record(String caseReference, LocalDate startsOn, int day, Result result, String note, String organisation, String by) {
        sql.sql("insert into jobsearch.talk (case_reference, organisation, starts_on, day, result, note, recorded_at, recorded_by) "
                        + "values (:case, :organisation, :starts, :day, :result, :note, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("starts", startsOn).param("day", day).param("result", result.name()).param("note", note)
                .param("now", Timestamp.from(clock.instant())).param("by", by).update();
    }
}

package org.fitnotetowork.pathway.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fitnotetowork.pathway.followup.WorkEvent.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when work did not last, and how often. The case, its start and everything reached stay what they were (domain I.5). */
@Service
@Transactional
public class Relapses {

    private static final int WEEKS = 26;

    private final JdbcClient sql;
    private final RecordingWork work;
    private final FollowingUp followUp;
    private final Clock clock;

    Relapses(JdbcClient sql, RecordingWork work, FollowingUp followUp, Clock clock) {
        this.sql = sql;
        this.work = work;
        this.followUp = followUp;
        this.clock = clock;
    }

    /** Work has not lasted: the time of follow-up is over. */
    public void record(String caseReference, WorkEvent event, String organisation, String by) {
        work.record(caseReference, event, organisation, by);
        sql.sql("insert into followup.relapse (case_reference, organisation, event, on_day, recorded_at, recorded_by) values (:case, :organisation, :event, :on, :now, :by)")
                .param("case", caseReference).param("organisation", organisation).param("event", event.kind().name()).param("on", event.on())
                .param("now", Timestamp.from(clock.instant())).param("by", by).update();
        followUp.end(caseReference);
    }

    /** What happened last; empty where work has always lasted. */
    Optional<Kind> latest(String caseReference) {
        return sql.sql("select event from followup.relapse where case_reference = :case order by id desc limit 1").param("case", caseReference).query(Kind.class).optional();
    }

    /** How often health has stood in the way within 26 weeks. A job that ended is no relapse. */
    int inHalfAYear(String caseReference) {
        return sql.sql("select count(*) from followup.relapse where case_reference = :case and event <> 'JOB_END' and on_day > :since")
                .param("case", caseReference).param("since", LocalDate.now(clock).minusWeeks(WEEKS)).query(Integer.class).single();
    }
}

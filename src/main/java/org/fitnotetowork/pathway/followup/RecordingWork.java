package org.fitnotetowork.pathway.followup;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happened in somebody's work, for whoever hears of it: a review, a check, a job search. */
@Service
@Transactional
public class RecordingWork {

    /** Starts of which we heard, from a job search for example, before follow-up began from them. Until then the next word is about the same job, whatever its day. */
    private static final String ANNOUNCED = """
            select id from followup.work_event e where case_reference = :case and kind = 'JOB_START'
              and not exists (select 1 from followup.round r where r.case_reference = e.case_reference and r.counted_from = 'WORK_START'
                and (r.began_at >= e.recorded_at or r.anchor = e.on_day))
              and not exists (select 1 from followup.work_event left_it where left_it.case_reference = e.case_reference and left_it.kind = 'JOB_END' and left_it.on_day >= e.on_day)""";

    private final JdbcClient sql;
    private final Clock clock;

    RecordingWork(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The same event told again adds what was not known and keeps the better proof; a start that was only announced moves to the day that is told now. */
    public void record(String caseReference, WorkEvent event, String organisation, String by) {
        if (event.kind() == WorkEvent.Kind.JOB_START) {
            sql.sql("update followup.work_event set on_day = :on where id in (" + ANNOUNCED + ") and not exists (select 1 from followup.work_event "
                    + "where case_reference = :case and kind = 'JOB_START' and on_day = :on)").param("case", caseReference).param("on", event.on()).update();
        }
        sql.sql("""
                insert into followup.work_event as known (case_reference, organisation, kind, on_day, hours_per_week, pay_per_week, end_reason, evidence_tier, said_by, recorded_at, recorded_by)
                values (:case, :organisation, :kind, :on, :hours, :pay, :reason, :tier, :saidBy, :now, :by)
                on conflict (case_reference, kind, on_day) do update set hours_per_week = coalesce(excluded.hours_per_week, known.hours_per_week),
                    pay_per_week = coalesce(excluded.pay_per_week, known.pay_per_week), end_reason = coalesce(excluded.end_reason, known.end_reason),
                    evidence_tier = least(excluded.evidence_tier, known.evidence_tier), said_by = case when excluded.evidence_tier < known.evidence_tier then excluded.said_by else known.said_by end,
                    recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by""")
                .param("case", caseReference).param("organisation", organisation).param("kind", event.kind().name()).param("on", event.on()).param("hours", event.hoursPerWeek())
                .param("pay", event.payPerWeek()).param("reason", event.endReason() == null ? null : event.endReason().name()).param("tier", event.evidence().tier())
                .param("saidBy", event.kind() == WorkEvent.Kind.NEW_FIT_NOTE ? "GP_PRACTICE" : event.evidence().saidBy()).param("now", Timestamp.from(clock.instant())).param("by", by).update();
    }

    /** True where somebody has told of a start from which no follow-up has begun yet. */
    @Transactional(readOnly = true)
    boolean isStartAnnounced(String caseReference) {
        return sql.sql("select exists(" + ANNOUNCED + ")").param("case", caseReference).query(Boolean.class).single();
    }
}

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

    private final JdbcClient sql;
    private final Clock clock;

    RecordingWork(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The same event told again adds what was not known and keeps the better proof. */
    public void record(String caseReference, WorkEvent event, String organisation, String by) {
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
}

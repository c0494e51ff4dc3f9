package org.fitnotetowork.pathway.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.WorkStatus;
import org.fitnotetowork.pathway.followup.WorkAsTold.Told;
import org.fitnotetowork.pathway.followup.outcome.StartedAs;
import org.fitnotetowork.pathway.followup.outcome.WorkHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known of somebody's work until today. */
@Component
class WorkHistories {

    private final JdbcClient sql;
    private final CaseFiles files;
    private final Clock clock;

    WorkHistories(JdbcClient sql, CaseFiles files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    WorkHistory of(String caseReference, WorkHistory.Lost lost) {
        var told = sql.sql("select kind, on_day, hours_per_week, pay_per_week, end_reason, evidence_tier, recorded_at from followup.work_event "
                        + "where case_reference = :case and on_day <= :today order by on_day, id")
                .param("case", caseReference).param("today", LocalDate.now(clock)).query((row, index) -> {
                    var reason = row.getString("end_reason");
                    var event = new WorkEvent(WorkEvent.Kind.valueOf(row.getString("kind")), row.getObject("on_day", LocalDate.class), row.getBigDecimal("hours_per_week"),
                            row.getBigDecimal("pay_per_week"), reason == null ? null : WorkEvent.EndReason.valueOf(reason), WorkEvent.Evidence.ofTier(row.getInt("evidence_tier")));
                    return new Told(event, row.getTimestamp("recorded_at").toInstant().atZone(clock.getZone()).toLocalDate());
                }).list();
        return WorkAsTold.history(startedAs(caseReference), files.get(caseReference).openedOn(), told, lost);
    }

    private StartedAs startedAs(String caseReference) {
        return switch (files.firstWorkStatus(caseReference).map(WorkStatus::valueOf).orElse(WorkStatus.UNKNOWN)) {
            case EMPLOYED_OFF_SICK, SELF_EMPLOYED_OFF -> StartedAs.OFF_SICK;
            case EMPLOYED_AT_WORK_STRUGGLING, SELF_EMPLOYED_STRUGGLING, ZERO_HOURS_OR_AGENCY -> StartedAs.AT_RISK;
            case OUT_OF_WORK_0_6M, OUT_OF_WORK_6_12M, OUT_OF_WORK_12M_PLUS, STUDENT_OR_TRAINEE, VOLUNTEER_CARER, UNKNOWN -> StartedAs.OUT_OF_WORK;
        };
    }
}

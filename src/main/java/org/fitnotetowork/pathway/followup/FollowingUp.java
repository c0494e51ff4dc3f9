package org.fitnotetowork.pathway.followup;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans when we ask whether work lasts, and keeps the answers. */
@Service
@Transactional
public class FollowingUp {

    /**
     * What the person said.
     *
     * @param workCheck IN_WORK, RELAPSE or NOT_REACHED; everything else is null where it was not asked or not said
     */
    public record Answer(String workCheck, BigDecimal hoursPerWeek, Boolean adjustmentsKept, Integer confidence, String note) {
    }

    private static final String LATEST_ROUND = "(select max(id) from followup.round where case_reference = :case)";

    private final JdbcClient sql;
    private final Clock clock;

    FollowingUp(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A time in work begins today; the days of all checks count from here. A relapse begins a new one. */
    public void begin(String caseReference, String organisation) {
        sql.sql("insert into followup.round (case_reference, organisation, anchor, began_at) values (:case, :organisation, :today, :now)")
                .param("case", caseReference).param("organisation", organisation).param("today", LocalDate.now(clock)).param("now", now()).update();
    }

    /** Plans the check of this week and returns its day, today where that has passed already. */
    public LocalDate plan(String caseReference, int weeks, int dueInDays) {
        var anchor = sql.sql("select anchor from followup.round where id = " + LATEST_ROUND).param("case", caseReference).query(LocalDate.class).single();
        var today = LocalDate.now(clock);
        var due = anchor.plusDays(dueInDays).isBefore(today) ? today : anchor.plusDays(dueInDays);
        sql.sql("insert into followup.check_up (round, weeks, due_on) values (" + LATEST_ROUND + ", :weeks, :due) on conflict (round, weeks) do nothing")
                .param("case", caseReference).param("weeks", weeks).param("due", due).update();
        return due;
    }

    /** Keeps the answer to the check that is open. */
    public void answered(String caseReference, Answer answer, String by) {
        sql.sql("update followup.check_up set answer = :answer, hours_per_week = :hours, adjustments_kept = :kept, confidence = :confidence, note = :note, "
                        + "answered_at = :now, answered_by = :by where round = " + LATEST_ROUND + " and answer is null")
                .param("answer", answer.workCheck()).param("hours", answer.hoursPerWeek()).param("kept", answer.adjustmentsKept()).param("confidence", answer.confidence())
                .param("note", answer.note()).param("now", now()).param("by", by).param("case", caseReference).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

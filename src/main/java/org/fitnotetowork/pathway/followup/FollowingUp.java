package org.fitnotetowork.pathway.followup;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans when we ask whether work lasts, keeps the answers and the tries in vain. */
@Service
@Transactional
public class FollowingUp {

    /** What the days of a follow-up are counted from: the first day in work, or that of support for who has not started (domain I.4). */
    public enum CountedFrom { WORK_START, SERVICE_START }

    /** A time of follow-up that goes on. */
    public record Round(LocalDate anchor, CountedFrom countedFrom) {
    }

    /** A check by the table: an answer counts for its week from {@code opensInDays} to {@code closesInDays} after the anchor. */
    public record Check(int weeks, int opensInDays, int dueInDays, int closesInDays) {
    }

    /**
     * What the person said.
     *
     * @param workCheck IN_WORK, NOT_YET, RELAPSE, NOT_REACHED or STOPS; everything else is null where it was not asked or not said
     */
    public record Answer(String workCheck, BigDecimal hoursPerWeek, Integer absentDays, Boolean adjustmentsKept, String note) {
    }

    /** A try to reach the person. */
    public record Try(LocalDate on, String channel, boolean outsideOfficeHours) {
    }

    private static final String LATEST_ROUND = "(select max(id) from followup.round where case_reference = :case)";
    private static final String OPEN_CHECK = " where round = " + LATEST_ROUND + " and answer is null";

    private final JdbcClient sql;
    private final Clock clock;

    FollowingUp(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A time of follow-up begins; the days of all its checks count from the anchor. A relapse or a first job begins a new one. */
    public void begin(String caseReference, LocalDate anchor, CountedFrom countedFrom, String organisation) {
        end(caseReference);
        sql.sql("insert into followup.round (case_reference, organisation, anchor, counted_from, began_at) values (:case, :organisation, :anchor, :from, :now)")
                .param("case", caseReference).param("organisation", organisation).param("anchor", anchor).param("from", countedFrom.name()).param("now", now()).update();
    }

    /** The time of follow-up that goes on, if one does. */
    public Optional<Round> current(String caseReference) {
        return sql.sql("select anchor, counted_from from followup.round where id = " + LATEST_ROUND + " and ended_at is null").param("case", caseReference).query(Round.class).optional();
    }

    /** Plans the check and returns its day, today where that has passed already. */
    public LocalDate plan(String caseReference, Check check) {
        var anchor = current(caseReference).orElseThrow(() -> new IllegalStateException("nobody follows up " + caseReference)).anchor();
        var today = LocalDate.now(clock);
        var due = anchor.plusDays(check.dueInDays()).isBefore(today) ? today : anchor.plusDays(check.dueInDays());
        sql.sql("insert into followup.check_up (round, weeks, opens_on, due_on, closes_on) values (" + LATEST_ROUND + ", :weeks, :opens, :due, :closes) on conflict (round, weeks) do nothing")
                .param("case", caseReference).param("weeks", check.weeks()).param("opens", anchor.plusDays(check.opensInDays())).param("due", due)
                .param("closes", anchor.plusDays(check.closesInDays())).update();
        return due;
    }

    /** Keeps the answer to the check that is open. */
    public void answered(String caseReference, Answer answer, String by) {
        sql.sql("update followup.check_up set answer = :answer, hours_per_week = :hours, absent_days = :absent, adjustments_kept = :kept, note = :note, "
                        + "answered_at = :now, answered_by = :by" + OPEN_CHECK)
                .param("answer", answer.workCheck()).param("hours", answer.hoursPerWeek()).param("absent", answer.absentDays()).param("kept", answer.adjustmentsKept())
                .param("note", answer.note()).param("now", now()).param("by", by).param("case", caseReference).update();
    }

    /** Keeps how good the person finds the job, with the check that is open. */
    public void rated(String caseReference, GoodWork rating, String by) {
        sql.sql("insert into followup.good_work (round, weeks, fits_health, fits_interests, wanted_hours, secure, enough_pay, respect, development, recorded_at, recorded_by) "
                        + "select round, weeks, :health, :interests, :hours, :secure, :pay, :respect, :development, :now, :by from followup.check_up" + OPEN_CHECK)
                .param("health", rating.fitsHealth()).param("interests", rating.fitsInterests()).param("hours", rating.wantedHours()).param("secure", rating.secure())
                .param("pay", rating.enoughPay()).param("respect", rating.respect()).param("development", rating.development()).param("now", now()).param("by", by)
                .param("case", caseReference).update();
    }

    /** Keeps tries in vain, with the check that is open. */
    public void tried(String caseReference, List<Try> tries, String by) {
        for (var one : tries) {
            sql.sql("insert into followup.try (round, weeks, tried_on, channel, outside_office_hours, recorded_at, recorded_by) "
                            + "select round, weeks, :on, :channel, :outside, :now, :by from followup.check_up" + OPEN_CHECK)
                    .param("on", one.on()).param("channel", one.channel()).param("outside", one.outsideOfficeHours()).param("now", now()).param("by", by)
                    .param("case", caseReference).update();
        }
    }

    /** The tries in vain of the check that is open. */
    public List<Try> tries(String caseReference) {
        return sql.sql("select tried_on as \"on\", channel, outside_office_hours from followup.try where (round, weeks) in (select round, weeks from followup.check_up" + OPEN_CHECK + ") order by id")
                .param("case", caseReference).query(Try.class).list();
    }

    /** Nothing is asked any more. */
    public void end(String caseReference) {
        sql.sql("update followup.round set ended_at = :now where case_reference = :case and ended_at is null").param("now", now()).param("case", caseReference).update();
    }

    @EventListener
    public void on(CaseClosed closed) {
        end(closed.caseReference());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

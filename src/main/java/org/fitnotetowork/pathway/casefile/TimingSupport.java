package org.fitnotetowork.pathway.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fitnotetowork.platform.area.AreaValues;
import org.fitnotetowork.platform.area.Areas;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down when support began, for how long, and the one time that a manager adds some. Nothing ends because a day has come: people are asked. */
@Service
@Transactional
public class TimingSupport {

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Areas areas;
    private final Clock clock;

    TimingSupport(JdbcClient jdbc, CaseFiles files, Areas areas, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.areas = areas;
        this.clock = clock;
    }

    /** Support begins today; false where it is under way already, because each plan review may lead to more of it. */
    public boolean begin(String reference, String by) {
        return jdbc.sql("""
                insert into casefile.support_time (case_reference, area, began_on, began_by) values (:reference, :area, :today, :by)
                on conflict (case_reference) where ended_on is null do nothing""")
                .param("reference", reference).param("area", files.get(reference).area()).param("today", today()).param("by", by).update() > 0;
    }

    /** Sets for how many weeks. */
    public SupportTime lasts(String reference, int weeks) {
        jdbc.sql("update casefile.support_time set weeks = :weeks where case_reference = :reference and ended_on is null").param("weeks", weeks).param("reference", reference).update();
        return running(reference).orElseThrow();
    }

    /** Adds time. Throws {@link IllegalStateException} where time has been added before, or where the area allows less. */
    public SupportTime extend(String reference, int weeks, String reason, String by) {
        var allowed = running(reference).filter(time -> !time.isExtended() && weeks <= values(time).longestExtensionWeeks());
        if (allowed.isEmpty()) {
            throw new IllegalStateException("time is added once, and no more than the area allows (SUPPORT_NOT_EXTENDABLE)");
        }
        jdbc.sql("""
                update casefile.support_time set extended_weeks = :weeks, extension_reason = :reason, extended_at = :now, extended_by = :by
                where case_reference = :reference and ended_on is null""")
                .param("weeks", weeks).param("reason", reason).param("now", Timestamp.from(clock.instant())).param("by", by).param("reference", reference).update();
        return running(reference).orElseThrow();
    }

    /** The support that is under way. */
    public Optional<SupportTime> running(String reference) {
        return jdbc.sql("select area, began_on, weeks, extended_weeks from casefile.support_time where case_reference = :reference and ended_on is null")
                .param("reference", reference).query(SupportTime.class).optional();
    }

    /** What the area had set on the day on which this support began. */
    public AreaValues values(SupportTime time) {
        return areas.on(time.area(), time.beganOn());
    }

    public void end(String reference) {
        jdbc.sql("update casefile.support_time set ended_on = :today where case_reference = :reference and ended_on is null").param("today", today()).param("reference", reference).update();
    }

    @EventListener
    void on(CaseClosed closed) {
        end(closed.caseReference());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.fitnotetowork.pathway.referral;

import java.sql.Date;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.fitnotetowork.platform.retention.ShortLived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reminders to come. Only the week in which one is due asks for it, so with the week it goes (domain J.3); that it was sent stands with the referral. */
@Repository
class ChasersDue implements ShortLived {

    /** @param occasion the wait that it is about */
    record Due(String referral, String occasion, int number) {
    }

    private final JdbcClient sql;

    ChasersDue(JdbcClient sql) {
        this.sql = sql;
    }

    void plan(Due due, String organisation, LocalDate on) {
        sql.sql("insert into referral.chaser_due (referral, occasion, number, organisation, due_on) values (:referral, :occasion, :number, :organisation, :on) "
                        + "on conflict (referral, occasion, number) do update set due_on = excluded.due_on")
                .param("referral", due.referral()).param("occasion", due.occasion()).param("number", due.number()).param("organisation", organisation).param("on", Date.valueOf(on)).update();
    }

    /** Those of one partner between two days, both included, in the order in which they come. */
    List<Due> between(String organisation, LocalDate first, LocalDate last) {
        return sql.sql("select referral, occasion, number from referral.chaser_due where organisation = ? and due_on between ? and ? order by due_on, referral, number")
                .params(organisation, Date.valueOf(first), Date.valueOf(last)).query((row, index) -> new Due(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    /** Nobody else writes reminders to this partner until the transaction ends: else two timers of one moment would send two digests. */
    void hold(String organisation) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('referral.chaser_due ' || ?, 0))").param(organisation).query((row, index) -> index).list();
    }

    @Override
    public String what() {
        return "reminders planned";
    }

    @Override
    public int deleteOver(ZonedDateTime now) {
        return sql.sql("delete from referral.chaser_due where due_on < ?").param(Date.valueOf(now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))).update();
    }
}

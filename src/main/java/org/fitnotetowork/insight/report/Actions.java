package org.fitnotetowork.insight.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a partnership means to do because of its reports, by which role, and whether it is done. */
@Service
@Transactional
class Actions {

    /** @param owner title of the role that does it */
    record Action(long id, String period, String action, String owner, boolean done) {
    }

    private static final String READ = "select * from insight.report_action where area = :area and ";

    private final JdbcClient sql;
    private final WhoIsSignedIn who;
    private final Clock clock;

    Actions(JdbcClient sql, WhoIsSignedIn who, Clock clock) {
        this.sql = sql;
        this.who = who;
        this.clock = clock;
    }

    /** Those of the last report, and older ones that were not done before its quarter was over. */
    @Transactional(readOnly = true)
    List<Action> carriedInto(String area, Quarter quarter) {
        return read("(quarter = :before or quarter < :before and (done_at is null or done_at >= :first)) order by quarter, id", area, quarter);
    }

    /** Those that the report of this quarter asks for. */
    @Transactional(readOnly = true)
    List<Action> of(String area, Quarter quarter) {
        return read("quarter = :first order by id", area, quarter);
    }

    void note(String area, Quarter quarter, String action, Role owner) {
        sql.sql("insert into insight.report_action (area, quarter, action, owner_role, noted_at, noted_by) values (:area, :quarter, :action, :owner, :now, :by)")
                .param("area", area).param("quarter", quarter.firstDay()).param("action", action).param("owner", owner.name())
                .param("now", Timestamp.from(clock.instant())).param("by", who.now().id()).update();
    }

    /** True where one of these areas has such an action. Who said first that it is done stays. */
    boolean tick(long id, boolean done, List<String> areas) {
        return sql.sql("update insight.report_action set done_at = case when :done then coalesce(done_at, :now) end, done_by = case when :done then coalesce(done_by, :by) end "
                        + "where id = :id and area = any(:areas)")
                .param("done", done).param("now", Timestamp.from(clock.instant())).param("by", who.now().id()).param("id", id).param("areas", areas.toArray(String[]::new)).update() > 0;
    }

    private List<Action> read(String which, String area, Quarter quarter) {
        return sql.sql(READ + which).param("area", area).param("first", quarter.firstDay()).param("before", quarter.before().firstDay())
                .query((row, number) -> new Action(row.getLong("id"), Quarter.of(row.getObject("quarter", LocalDate.class)).words(), row.getString("action"),
                        Role.valueOf(row.getString("owner_role")).title(), row.getTimestamp("done_at") != null)).list();
    }
}

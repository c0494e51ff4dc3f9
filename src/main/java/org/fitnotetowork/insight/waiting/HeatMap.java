package org.fitnotetowork.insight.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.fitnotetowork.insight.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the heat of a diagram from the counted months and from who waits now. */
@Repository
class HeatMap {

    private static final String HEAT = Statements.named("heat");

    private final JdbcClient jdbc;
    private final Clock clock;

    HeatMap(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every element of the model where somebody has been or is; an element that nobody came to is not there. */
    List<HeatOfElement> of(HeatQuestion question) {
        return jdbc.sql(HEAT).param("areas", question.areas().toArray(String[]::new)).param("process", question.process()).param("version", question.version())
                .param("since", question.since().atDay(1)).param("workStatus", question.workStatus()).param("partnerKind", question.partnerKind())
                .param("now", Timestamp.from(clock.instant())).query((row, number) -> heat(row)).list();
    }

    /** Versions of the model that anybody has been in, the latest first. */
    List<Integer> versions(String process) {
        return jdbc.sql("select distinct version from insight.element where process = ? order by 1 desc").param(process).query(Integer.class).list();
    }

    private static HeatOfElement heat(ResultSet row) throws SQLException {
        return new HeatOfElement(row.getString("element"), row.getString("name"), row.getLong("came"), row.getObject("half", Long.class), row.getObject("nine_in_ten", Long.class),
                row.getLong("late"), row.getLong("waiting"), row.getLong("late_now"), row.getObject("half_now", Long.class), row.getObject("oldest_now", Long.class));
    }
}

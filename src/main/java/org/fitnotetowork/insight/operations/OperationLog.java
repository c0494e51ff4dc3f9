package org.fitnotetowork.insight.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what to which cases, and why. Written in the transaction of what was done; only added to. */
@Repository
public class OperationLog {

    private static final int SHOWN = 200;

    enum Action { RETRY, EXPORT, REPORT, AGREE }

    record Entry(Instant happenedAt, String doneBy, String area, String action, String reason, List<String> caseReferences) { }

    private final JdbcClient jdbc;
    private final WhoIsSignedIn who;
    private final OwnAreas own;
    private final Clock clock;

    OperationLog(JdbcClient jdbc, WhoIsSignedIn who, OwnAreas own, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.own = own;
        this.clock = clock;
    }

    /** That figures of these areas left the house, and which. */
    public void writeExport(List<String> areas, String what) {
        write(String.join(" ", areas), Action.EXPORT, what, List.of());
    }

    /** That the figures of an area were made public, and of when. */
    public void writeReport(String area, String what) {
        write(area, Action.REPORT, what, List.of());
    }

    /** What an area has agreed, and on which grounds. */
    public void writeAgreement(String area, String what) {
        write(area, Action.AGREE, what, List.of());
    }

    void write(Action action, String reason, List<String> caseReferences) {
        write(String.join(" ", own.ofManager()), action, reason, caseReferences);
    }

    private void write(String area, Action action, String reason, List<String> caseReferences) {
        jdbc.sql("insert into insight.operation (happened_at, done_by, area, action, reason, case_references) values (?, ?, ?, ?, ?, ?)")
                .param(Timestamp.from(clock.instant())).param(who.now().id()).param(area).param(action.name()).param(reason.strip())
                .param(caseReferences.toArray(String[]::new)).update();
    }

    /** The latest {@value #SHOWN} of the asker's areas, the latest first. */
    List<Entry> ofManager() {
        return jdbc.sql("select * from insight.operation where string_to_array(area, ' ') && cast(? as text[]) order by id desc limit " + SHOWN).param(own.ofManager().toArray(String[]::new))
                .query((row, number) -> new Entry(row.getTimestamp("happened_at").toInstant(), row.getString("done_by"), row.getString("area"), row.getString("action"), row.getString("reason"),
                        Arrays.asList((String[]) row.getArray("case_references").getArray()))).list();
    }
}

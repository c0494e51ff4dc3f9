package org.fitnotetowork.insight.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fitnotetowork.insight.Refused;
import org.fitnotetowork.insight.operations.OperationLog;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Issues reports in the name of who is accountable, and keeps them as they were. Every change of one goes through here. */
@Service
@Transactional
class Reports {

    /** @param figures the report as it was on that day, a {@link Report} of then */
    record Issued(String accountablePerson, Instant issuedAt, String issuedBy, JsonNode figures) {
    }

    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ACTION = 300;

    private final JdbcClient sql;
    private final Drafting drafting;
    private final Actions actions;
    private final OperationLog log;
    private final WhoIsSignedIn who;
    private final ObjectMapper json;
    private final Clock clock;

    Reports(JdbcClient sql, Drafting drafting, Actions actions, OperationLog log, WhoIsSignedIn who, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.drafting = drafting;
        this.actions = actions;
        this.log = log;
        this.who = who;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Issued> issued(String area, Quarter quarter) {
        return sql.sql("select accountable_person, issued_at, issued_by, figures from insight.report where area = :area and quarter = :quarter")
                .param("area", area).param("quarter", quarter.firstDay())
                .query((row, number) -> new Issued(row.getString("accountable_person"), row.getTimestamp("issued_at").toInstant(), row.getString("issued_by"), read(row.getString("figures")))).optional();
    }

    /** All figures of one moment, whatever is counted meanwhile. Throws {@link Refused} where nobody is named, the quarter still runs or its report has been issued. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void issue(String area, Quarter quarter, String accountablePerson) {
        var name = accountablePerson == null ? "" : accountablePerson.strip();
        if (name.length() < SHORTEST || name.length() > LONGEST_NAME || name.chars().noneMatch(Character::isLetter)) {
            throw new Refused("accountablePerson", "Write the name of the person in the integrated care board who is accountable for this report. It cannot be issued without.");
        }
        if (!quarter.isOverOn(LocalDate.now(clock))) {
            throw new Refused("quarter", "This quarter is not over yet. Its report can be issued from the day after it.");
        }
        var added = sql.sql("insert into insight.report (area, quarter, accountable_person, issued_at, issued_by, figures) values (:area, :quarter, :name, :now, :by, cast(:figures as jsonb)) "
                        + "on conflict (area, quarter) do nothing")
                .param("area", area).param("quarter", quarter.firstDay()).param("name", name).param("now", Timestamp.from(clock.instant())).param("by", who.now().id())
                .param("figures", written(drafting.of(area, quarter))).update();
        if (added == 0) {
            throw issuedAlready();
        }
        log.writeReport(area, "Fourth-aim report, " + quarter.words());
    }

    /** Throws {@link Refused} where it says nothing or nobody is to do it, or the report that would ask for it has been issued. */
    public void ask(String area, Quarter quarter, String action, Role owner) {
        var words = action == null ? "" : action.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST_ACTION) {
            throw new Refused("action", "Say in at most 300 characters what is to be done, without a person's name.");
        }
        if (owner == null) {
            throw new Refused("owner", "Choose who does it.");
        }
        if (issued(area, quarter).isPresent()) {
            throw issuedAlready();
        }
        actions.note(area, quarter, words, owner);
    }

    private static Refused issuedAlready() {
        return new Refused("quarter", "The report of this quarter has been issued and stays as it is.");
    }

    private String written(Report report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a report is made of words", impossible);
        }
    }

    private JsonNode read(String figures) {
        try {
            return json.readTree(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database keeps JSON", impossible);
        }
    }
}

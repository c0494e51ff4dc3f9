package org.fitnotetowork.insight.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the asker's teams can take and what they have, and what partners take of them. */
@RestController
@RequestMapping("/api/insight")
class CapacityController {

    private static final String CASELOAD = Statements.named("caseload");
    private static final String STEPS = Statements.named("pace-of-steps");

    /** For how long cases that were closed are looked back on. */
    private static final int WEEKS = 12;
    private static final int DAYS = 7 * WEEKS;

    /**
     * @param weeks over which the pace of cases is reckoned
     * @param steps at which more, or fewer, wait than fits the pace of the months that the first screen looks at
     */
    record View(List<OwnAreas.Choice> areas, CoachTime time, int weeks, List<TeamCapacity> teams, List<PaceOfStep> steps, List<Acceptance> acceptances) { }

    private final OwnAreas own;
    private final JdbcClient jdbc;
    private final Acceptances acceptances;
    private final Clock clock;

    CapacityController(OwnAreas own, JdbcClient jdbc, Acceptances acceptances, Clock clock) {
        this.own = own;
        this.jdbc = jdbc;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    @GetMapping("capacity")
    View capacity(@RequestParam(defaultValue = "") String area) {
        var areas = own.ofReader(area);
        var today = LocalDate.now(clock);
        var time = CoachTime.on(today);
        var teams = jdbc.sql(CASELOAD).param("areas", areas.toArray(String[]::new)).param("now", Timestamp.from(clock.instant())).param("since", today.minusDays(DAYS - 1))
                .query((row, number) -> team(row, time)).list();
        var steps = jdbc.sql(STEPS).param("areas", areas.toArray(String[]::new)).query((row, number) -> step(row)).list().stream().filter(step -> step.pace().isUnstable()).toList();
        return new View(own.choices(), time, WEEKS, teams, steps, acceptances.in(areas, YearMonth.now(clock)));
    }

    private static TeamCapacity team(ResultSet row, CoachTime time) throws SQLException {
        var contacts = new Contacts(row.getInt("contacts"), row.getInt("said"), row.getInt("minutes_said"));
        var queue = new TeamCapacity.Queue(row.getInt("waiting"), row.getObject("half", Long.class), row.getObject("longest", Long.class));
        var pace = Pace.of(row.getInt("open"), row.getInt("closed"), row.getDouble("days") / DAYS);
        return TeamCapacity.of(row.getString("area"), row.getInt("open"), row.getInt("coaches"), contacts, row.getDouble("minutes_in_hands"), queue, pace, time);
    }

    private static PaceOfStep step(ResultSet row) throws SQLException {
        return new PaceOfStep(row.getString("area"), row.getString("process_name"), row.getString("name"), row.getString("partner_kind"),
                Pace.of(row.getInt("waiting"), row.getInt("gone"), row.getDouble("fits")));
    }
}

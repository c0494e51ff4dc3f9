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

    record View(List<OwnAreas.Choice> areas, CoachTime time, List<TeamCapacity> teams, List<Acceptance> acceptances) { }

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
        var time = CoachTime.on(LocalDate.now(clock));
        var teams = jdbc.sql(CASELOAD).param("areas", areas.toArray(String[]::new)).param("now", Timestamp.from(clock.instant())).query((row, number) -> team(row, time)).list();
        return new View(own.choices(), time, teams, acceptances.in(areas, YearMonth.now(clock)));
    }

    private static TeamCapacity team(ResultSet row, CoachTime time) throws SQLException {
        return TeamCapacity.of(row.getString("area"), row.getInt("open"), row.getInt("coaches"), row.getDouble("minutes"), row.getInt("waiting"), row.getObject("half", Long.class),
                row.getObject("longest", Long.class), time);
    }
}

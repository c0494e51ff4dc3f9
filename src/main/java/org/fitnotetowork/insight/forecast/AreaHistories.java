package org.fitnotetowork.insight.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.insight.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is known of an area: two questions, however many people there are. */
@Repository
class AreaHistories {

    // Long enough that a journey of the last year and a half begins where it began.
    private static final int WEEKS_BACK = 104;

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String STAYS = Statements.named("stays");

    private final JdbcClient jdbc;

    AreaHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AreaHistory of(String area, Instant now) {
        var places = new HashMap<Place, Place>();
        var stays = jdbc.sql(STAYS).param("area", area).param("since", Timestamp.from(now.minus(7L * WEEKS_BACK, ChronoUnit.DAYS))).query((row, number) -> stay(row, places)).list();
        return new AreaHistory(stays, coaches(area), day(now));
    }

    private Map<YearMonth, Integer> coaches(String area) {
        var coaches = new HashMap<YearMonth, Integer>();
        jdbc.sql("select month, coaches from casefile.published_team where area = ?").param(area)
                .query(row -> { coaches.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("coaches")); });
        return coaches;
    }

    /** What the latest model that has the step calls it; the model's own names, read as the first screen reads them. */
    Map<Place, String> names(List<Place> places) {
        var latest = new HashMap<List<String>, String>();
        jdbc.sql("select distinct on (process, element) process, element, name from insight.element where process = any(:processes) order by process, element, version desc")
                .param("processes", places.stream().map(Place::process).distinct().toArray(String[]::new))
                .query(row -> { latest.put(List.of(row.getString("process"), row.getString("element")), row.getString("name")); });
        var names = new HashMap<Place, String>();
        places.forEach(place -> names.put(place, latest.getOrDefault(List.of(place.process(), place.element()), place.element())));
        return names;
    }

    private static Stay stay(ResultSet row, Map<Place, Place> places) throws SQLException {
        // There are few places and many stays.
        var place = places.computeIfAbsent(new Place(row.getString("process"), row.getString("element"), row.getString("partner_kind")), same -> same);
        return new Stay(row.getString("process_instance"), row.getString("case_reference"), place, row.getString("owner"), row.getDouble("began"), moment(row, "claimed"), moment(row, "ended"),
                row.getBoolean("cut_off"));
    }

    private static double moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Double.class)).orElse(Double.NaN);
    }

    private static double day(Instant moment) {
        var local = moment.atZone(ENGLAND).toLocalDateTime();
        return local.toLocalDate().toEpochDay() + local.toLocalTime().toNanoOfDay() / (double) ChronoUnit.DAYS.getDuration().toNanos();
    }
}

package org.fitnotetowork.insight.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.insight.facts.CatchingUp;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.journey.Colleague;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a manager takes out is of their own area, holds no small number, and is written down as taken. */
@RunningApplication
class FiguresThatLeaveTest {

    private static final List<String> FILES = List.of("/api/insight/waiting.csv", "/api/insight/measures.json");

    @Autowired
    Partnership partnership;
    @Autowired
    CatchingUp catchingUp;
    @Autowired
    Dictionary dictionary;
    @Autowired
    JdbcTemplate jdbc;

    private YearMonth month;

    @BeforeEach
    void somebodyWaitsAndSomethingWasCounted() {
        var coach = partnership.colleague("coach.gm");
        coach.gives(coach.starts("new-referral"), Sheets.wayIn(Partnership.somebody("Ottilie Quill")));
        catchingUp.catchUp();
        month = YearMonth.from(partnership.today()).minusMonths(20);
        figure("M01", "gm", "", 43, null, 43);
        figure("M01", "gm", "SELF", 3, null, 3);
        figure("M02", "gm", "", 5, 40, 0.125);
        figure("M14", "gm", "", 20, 40, 0.5);
        figure("M01", "ncl", "", 977, null, 977);
    }

    @AfterEach
    void nothingWasCounted() {
        jdbc.update("delete from insight.measure_month where month = ?", month.atDay(1));
    }

    @Test
    void where_people_wait_is_a_table_for_spreadsheets_without_small_numbers() throws IOException {
        var answer = partnership.colleague("manager.gm").get("/api/insight/waiting.csv?area=gm");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"where-people-wait.csv\"");
        var rows = rows(answer.body().substring(1));
        assertThat(rows).extracting(row -> row.get("Place")).contains("Offer support");
        assertThat(rows).extracting(row -> row.get("Area")).containsOnly("gm");
        for (var counted : List.of("Waiting now", "Waiting four weeks ago", "Past the clock", "Ended", "Ended in the 3 months before")) {
            assertThat(rows).extracting(row -> row.get(counted)).as(counted).allMatch(shown -> shown.matches("\\*|\\d*[05]"));
        }
        assertThat(answer.body()).doesNotContain("Ottilie").doesNotContain("Quill").doesNotContain("HW-");
    }

    @Test
    void measures_stand_under_their_ids_with_what_they_are() {
        var file = partnership.colleague("manager.gm").get("/api/insight/measures.json").json();

        assertThat(file.at("/measures").findValuesAsText("id")).containsExactlyElementsOf(dictionary.all().stream().map(measure -> measure.id()).toList());
        var referrals = measure(file, "M01");
        assertThat(referrals.at("/version").asInt()).isEqualTo(dictionary.get("M01").version());
        assertThat(referrals.at("/definition").asText()).isEqualTo(dictionary.get("M01").definition());
        assertThat(referrals.at("/source").asText()).contains("domain K.7 M01");
        assertThat(referrals.at("/unit").asText()).isEqualTo("COUNT");
        assertThat(referrals.at("/cadence").asText()).isEqualTo("MONTHLY");
        assertThat(referrals.at("/status").asText()).isEqualTo("COMPUTED");
        assertThat(measure(file, "M31").at("/status").asText()).isEqualTo("BY_OUTCOME");
        assertThat(measure(file, "M31").at("/reason").asText()).as("where it stands").isNotEmpty();
        assertThat(measure(file, "M31").at("/outcomes").isArray()).isTrue();
        assertThat(measure(file, "M31").at("/figures")).isEmpty();
        assertThat(figure(referrals, "")).isEqualTo(json("gm", "", "COUNT", "45", "null", "45", false));
    }

    @Test
    void small_numbers_are_null_and_said_to_be_suppressed_and_what_is_internal_is_not_given() {
        var file = partnership.colleague("manager.gm").get("/api/insight/measures.json?area=gm").json();

        assertThat(figure(measure(file, "M01"), "SELF")).isEqualTo(json("gm", "SELF", "COUNT", "null", "null", "null", true));
        assertThat(figure(measure(file, "M02"), "")).isEqualTo(json("gm", "", "SHARE", "null", "40", "null", true));
        assertThat(measure(file, "M14").at("/status").asText()).isEqualTo("INTERNAL");
        assertThat(measure(file, "M14").at("/figures")).isEmpty();
    }

    @Test
    void nobody_takes_what_is_another_areas() {
        for (var file : FILES) {
            var ncl = partnership.colleague("manager.ncl");
            assertThat(ncl.get(file + "?area=gm").status()).isEqualTo(404);
            assertThat(ncl.get(file + "?area=ENGLAND").status()).isEqualTo(404);
            assertThat(ncl.get(file).body()).doesNotContain("\"gm\"");
            for (var other : List.of("coach.gm", "gp.gm", "physio.gm", "adviser.gm", "designer", "admin")) {
                assertThat(partnership.colleague(other).get(file).status()).as(other).isEqualTo(404);
            }
            assertThat(Colleague.anonymous(partnership.address()).get(file).status()).isEqualTo(401);
        }
        assertThat(partnership.colleague("manager.gm").get("/api/insight/measures.json").body()).doesNotContain("975");
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/measures.json").body()).contains("975");
    }

    @Test
    void that_it_was_taken_is_written_down_where_the_areas_managers_see_it() {
        FILES.forEach(file -> assertThat(partnership.colleague("manager.gm").get(file).status()).isEqualTo(200));
        var done = partnership.colleague("manager.gm").get("/api/insight/operations").json().at("/done");
        assertThat(List.of(done.at("/0/reason").asText(), done.at("/1/reason").asText())).containsExactly("Measures as JSON", "Where people wait as CSV");
        assertThat(done.at("/0/action").asText()).isEqualTo("EXPORT");
        assertThat(done.at("/0/doneBy").asText()).isEqualTo("manager.gm");

        FILES.forEach(file -> assertThat(partnership.colleague("national").get(file + "?area=gm").status()).isEqualTo(200));
        assertThat(partnership.colleague("manager.gm").get("/api/insight/operations").json().at("/done/0/doneBy").asText()).isEqualTo("national");
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/operations").json().at("/done").findValuesAsText("doneBy")).doesNotContain("manager.gm");
        var refused = jdbc.queryForObject("select count(*) from insight.operation", Integer.class);
        FILES.forEach(file -> partnership.colleague("manager.ncl").get(file + "?area=gm"));
        assertThat(jdbc.queryForObject("select count(*) from insight.operation", Integer.class)).as("what was not given is not written down as taken").isEqualTo(refused);
    }

    private void figure(String measure, String area, String part, Integer numerator, Integer denominator, double value) {
        jdbc.update("insert into insight.measure_month (measure, version, area, month, part, numerator, denominator, value) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing", measure,
                dictionary.get(measure).version(), area, month.atDay(1), part, numerator, denominator, value);
    }

    private static JsonNode measure(JsonNode file, String id) {
        for (var measure : file.at("/measures")) {
            if (measure.at("/id").asText().equals(id)) {
                return measure;
            }
        }
        throw new AssertionError("no measure " + id);
    }

    /** Of the month in which this test counted something. */
    private String figure(JsonNode measure, String part) {
        for (var figure : measure.at("/figures")) {
            if (figure.at("/month").asText().equals(month.toString()) && figure.at("/part").asText().equals(part)) {
                return figure.toString();
            }
        }
        throw new AssertionError("no figure of " + month + " in " + measure);
    }

    private String json(String area, String part, String unit, String numerator, String denominator, String value, boolean suppressed) {
        return "{\"area\":\"%s\",\"month\":\"%s\",\"part\":\"%s\",\"unit\":\"%s\",\"numerator\":%s,\"denominator\":%s,\"value\":%s,\"suppressed\":%s}"
                .formatted(area, month, part, unit, numerator, denominator, value, suppressed);
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        try (var rows = new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).<Map<String, String>>readValues(csv)) {
            return rows.readAll();
        }
    }
}

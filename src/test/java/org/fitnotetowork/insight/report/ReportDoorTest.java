package org.fitnotetowork.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fitnotetowork.journey.Colleague;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Managers issue the report of their own area, in somebody's name; nobody else knows that there is one. */
@RunningApplication
class ReportDoorTest {

    private static final String REPORT = "/api/insight/fourth-aim-report";

    @Autowired
    Partnership partnership;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_manager_issues_the_report_in_the_name_of_who_is_accountable_and_it_stays() {
        var manager = partnership.colleague("manager.ncl");
        var draft = manager.get(REPORT).json();
        var quarter = draft.at("/report/quarter").asText();
        assertThat(draft.at("/issued").isNull()).isTrue();
        assertThat(draft.at("/report/areaName").asText()).isEqualTo("North Central London");
        assertThat(draft.at("/report/sections")).hasSize(10);
        assertThat(draft.at("/report/trajectory")).hasSize(3);

        assertThat(manager.post(REPORT + "/actions", Map.of("area", "ncl", "quarter", quarter, "action", "Open a second physiotherapy list", "owner", "PARTNER")).status()).isEqualTo(204);
        var nameless = manager.post(REPORT + "/issue", Map.of("area", "ncl", "quarter", quarter, "accountablePerson", " "));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.json().at("/problems/0/field").asText()).isEqualTo("accountablePerson");
        assertThat(nameless.json().at("/problems/0/message").asText()).startsWith("Write the name of the person");

        assertThat(manager.post(REPORT + "/issue", Map.of("area", "ncl", "quarter", quarter, "accountablePerson", "Frances O'Hara")).status()).isEqualTo(204);
        var issued = manager.get(REPORT + "?area=ncl&quarter=" + quarter).json();
        jdbc.update("insert into insight.measure_month (measure, version, area, month, part, numerator, value) values ('M01', 1, 'ncl', cast(? as date), '', 1000, 1000) "
                + "on conflict (measure, version, area, part, month) do update set value = 1000", quarter + "-01");

        assertThat(issued.at("/issued/accountablePerson").asText()).isEqualTo("Frances O'Hara");
        assertThat(issued.at("/report/agreed/0/action").asText()).isEqualTo("Open a second physiotherapy list");
        assertThat(manager.get(REPORT + "?area=ncl&quarter=" + quarter).json().at("/report")).as("figures change, it does not").isEqualTo(issued.at("/report"));
        assertThat(manager.post(REPORT + "/issue", Map.of("area", "ncl", "quarter", quarter, "accountablePerson", "Somebody Else")).status()).isEqualTo(422);
        var done = manager.get("/api/insight/operations").json().at("/done/0");
        assertThat(done.at("/action").asText()).isEqualTo("REPORT");
        assertThat(done.at("/area").asText()).isEqualTo("ncl");
        assertThat(partnership.colleague("manager.gm").get("/api/insight/operations").body()).doesNotContain("Fourth-aim report");

        var action = issued.at("/report/agreed/0/id").asLong();
        assertThat(partnership.colleague("manager.gm").put(REPORT + "/actions/" + action, Map.of("done", true)).status()).as("another area's").isEqualTo(404);
        assertThat(manager.get(REPORT).json().at("/toDo/0/done").asBoolean()).isFalse();
        assertThat(manager.put(REPORT + "/actions/" + action, Map.of("done", true)).status()).isEqualTo(204);
        assertThat(manager.get(REPORT).json().at("/toDo/0/done").asBoolean()).isTrue();
    }

    @Test
    void an_action_without_words_or_without_somebody_to_do_it_is_sent_back_to_its_field() {
        var manager = partnership.colleague("manager.gm");
        var quarter = manager.get(REPORT).json().at("/report/quarter").asText();

        assertThat(manager.post(REPORT + "/actions", Map.of("area", "gm", "quarter", quarter, "action", "", "owner", "COACH")).json().at("/problems/0/field").asText()).isEqualTo("action");
        assertThat(manager.post(REPORT + "/actions", Map.of("area", "gm", "quarter", quarter, "action", "Call earlier")).json().at("/problems/0/field").asText()).isEqualTo("owner");
        assertThat(manager.post(REPORT + "/actions", Map.of("area", "gm", "quarter", quarter, "action", "Call earlier", "owner", "ADMIN")).json().at("/problems/0/field").asText()).isEqualTo("owner");
        assertThat(manager.get(REPORT + "?quarter=2026-02").status()).isEqualTo(404);
    }

    @Test
    void a_manager_sees_what_became_of_people_in_their_area() {
        var shown = partnership.colleague("manager.gm").get("/api/insight/outcomes?dimension=MAIN_NEED&from=1800&to=9999").json();

        assertThat(shown.at("/area").asText()).isEqualTo("gm");
        assertThat(shown.at("/outcomes")).hasSize(8);
        assertThat(shown.at("/outcomes/0/effect/label").asText()).isNotEmpty();
        assertThat(shown.at("/from").asInt()).isEqualTo(shown.at("/years/0").asInt());
        assertThat(shown.at("/dimensions").findValuesAsText("words")).contains("Main need", "How they came").doesNotContain("Month of referral");
    }

    @Test
    void nobody_else_finds_a_report_or_outcomes_and_managers_only_their_own_areas() {
        for (var other : List.of("coach.gm", "gp.gm", "physio.gm", "admin")) {
            everythingIsHiddenFrom(partnership.colleague(other), "gm");
        }
        everythingIsHiddenFrom(partnership.colleague("manager.gm"), "ncl");
        assertThat(jdbc.queryForObject("select count(*) from insight.report where accountable_person = 'Mallory'", Integer.class)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from insight.report_action where action = 'I try'", Integer.class)).isZero();
    }

    @Test
    void a_national_lead_reads_every_areas_report_and_outcomes_but_issues_none() {
        var lead = partnership.colleague("national");
        // Tasklist is closed to them, so the token for writing comes with Cockpit's page.
        lead.get("/camunda/app/cockpit/default/");

        assertThat(lead.get(REPORT + "?area=gm").json().at("/mine").asBoolean()).isFalse();
        assertThat(partnership.colleague("manager.gm").get(REPORT).json().at("/mine").asBoolean()).isTrue();
        assertThat(lead.get(REPORT + "?area=ENGLAND").status()).as("nobody is accountable for all").isEqualTo(404);
        assertThat(lead.get("/api/insight/outcomes").json().at("/area").asText()).isEqualTo("ENGLAND");
        assertThat(lead.get("/api/insight/outcomes?area=ncl").json().at("/area").asText()).isEqualTo("ncl");
        nothingIsWrittenBy(lead, "gm");
    }

    private static void everythingIsHiddenFrom(Colleague other, String area) {
        assertThat(other.get(REPORT + "?area=" + area).status()).isEqualTo(404);
        assertThat(other.get("/api/insight/outcomes?area=" + area).status()).isEqualTo(404);
        nothingIsWrittenBy(other, area);
    }

    private static void nothingIsWrittenBy(Colleague other, String area) {
        assertThat(other.post(REPORT + "/issue", Map.of("area", area, "quarter", "2026-04", "accountablePerson", "Mallory")).status()).isEqualTo(404);
        assertThat(other.post(REPORT + "/actions", Map.of("area", area, "quarter", "2026-04", "action", "I try", "owner", "COACH")).status()).isEqualTo(404);
        assertThat(other.put(REPORT + "/actions/999999", Map.of("done", true)).status()).isEqualTo(404);
    }
}

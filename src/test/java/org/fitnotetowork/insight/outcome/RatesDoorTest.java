package org.fitnotetowork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.journey.Colleague;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager writes down what their area has agreed would have happened anyway, and what it cost; nobody else does, and it stays. */
@RunningApplication
class RatesDoorTest {

    private static final String RATES = "/api/insight/outcomes/rates";
    private static final String COSTS = "/api/insight/outcomes/costs";

    @Autowired
    Partnership partnership;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_manager_writes_down_a_rate_that_takes_the_place_of_the_older_one_which_stays() {
        var manager = partnership.colleague("manager.gm");
        assertThat(manager.get(RATES).json().at("/agreed").findValuesAsText("source")).as("the demonstration begins with one").contains("Made up for the demonstration: no study");

        assertThat(manager.post(RATES, rate("gm", "12.5")).status()).isEqualTo(204);
        assertThat(manager.post(RATES, rate("gm", "20")).status()).isEqualTo(204);

        var agreed = manager.get(RATES + "?area=gm").json().at("/agreed");
        assertThat(agreed.findValuesAsText("rate")).containsSubsequence("20%", "12.5%");
        assertThat(agreed.findValuesAsText("referred")).contains("nobody any more: replaced");
        assertThat(agreed.findValuesAsText("agreed")).contains("Frances O'Hara, 5 January 2026");
        assertThat(jdbc.queryForList("select recorded_by from insight.deadweight where area = 'gm' and outcome = 'SUSTAINED_13'", String.class)).containsOnly("manager.gm");
    }

    @Test
    void why_is_in_the_log_of_the_area_and_who_agreed_is_not() {
        partnership.colleague("manager.lsc").post(RATES, rate("lsc", "17"));

        var done = partnership.colleague("manager.lsc").get("/api/insight/operations").json().at("/done/0");
        assertThat(done.at("/action").asText()).isEqualTo("AGREE");
        assertThat(done.at("/reason").asText()).startsWith("Rate without support: O1 13 weeks of work within 16, 17% of Out of work referred since January").endsWith("Source: A trial of 2020");
        assertThat(done.toString()).doesNotContain("Frances");
        assertThat(partnership.colleague("manager.ncl").get("/api/insight/operations").body()).doesNotContain("A trial of 2020");
    }

    @Test
    void what_cannot_be_read_is_said_at_its_field_and_nothing_is_written() {
        var manager = partnership.colleague("manager.ncl");
        var form = rate("ncl", "a tenth");
        form.put("agreedBy", " ");

        var refused = manager.post(RATES, form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/problems").findValuesAsText("field")).containsExactly("rate", "agreedBy");
        assertThat(refused.json().at("/message").asText()).startsWith("Write the rate as a number");
        assertThat(jdbc.queryForObject("select count(*) from insight.deadweight where area = 'ncl' and outcome = 'SUSTAINED_13'", Integer.class)).isZero();
        assertThat(manager.get("/api/insight/operations").body()).doesNotContain("A trial of 2020");
    }

    @Test
    void nobody_writes_for_another_area_and_staff_and_national_leads_do_not_write_at_all() {
        var lead = partnership.colleague("national");
        // Tasklist is closed to them, so the token for writing comes with Cockpit's page.
        lead.get("/camunda/app/cockpit/default/");
        for (var other : List.of("coach.ncl", "gp.ncl", "admin", "manager.gm")) {
            nothingIsWrittenBy(partnership.colleague(other));
            assertThat(partnership.colleague(other).get(RATES + "?area=ncl").status()).as(other).isEqualTo(404);
        }
        nothingIsWrittenBy(lead);
        for (var other : List.of("coach.ncl", "gp.ncl", "admin", "manager.gm")) {
            assertThat(partnership.colleague(other).get(COSTS + "?area=ncl").status()).as(other).isEqualTo(404);
        }
        assertThat(lead.get(COSTS + "?area=ncl").json().at("/years").isNull()).as("reads, and has no form").isTrue();
        assertThat(lead.get(COSTS).json().at("/agreed").findValuesAsText("area")).contains("North Central London", "Greater Manchester");
        assertThat(jdbc.queryForObject("select count(*) from insight.cost where pounds = 1111", Integer.class)).isZero();
        assertThat(lead.get(RATES + "?area=ncl").json().at("/choices").isNull()).as("reads, and has no form").isTrue();
        assertThat(lead.get(RATES).json().at("/agreed").findValuesAsText("area")).contains("North Central London", "Greater Manchester");
        assertThat(partnership.colleague("manager.ncl").get(RATES).json().at("/choices/outcomes")).hasSize(8);
        assertThat(jdbc.queryForObject("select count(*) from insight.deadweight where rate = 0.11", Integer.class)).isZero();
    }

    @Test
    void a_manager_writes_down_what_a_year_cost_and_why_it_is_so_is_in_the_log() {
        var manager = partnership.colleague("manager.gm");
        assertThat(manager.get(COSTS).json().at("/agreed").findValuesAsText("source")).as("the demonstration begins with some").contains("Made up for the demonstration: no account");

        var refused = manager.post(COSTS, cost("gm", "a lot"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/problems").findValuesAsText("field")).containsExactly("pounds");
        assertThat(manager.post(COSTS, cost("gm", "£310,000")).status()).isEqualTo(204);

        var written = manager.get(COSTS).json().at("/agreed/0");
        assertThat(written.at("/pounds").asText()).isEqualTo("£310,000");
        assertThat(written.at("/agreed").asText()).isEqualTo("Frances O'Hara, 5 January 2026");
        assertThat(written.at("/holds").asBoolean()).isTrue();
        assertThat(jdbc.queryForList("select recorded_by from insight.cost where pounds = 310000", String.class)).containsExactly("manager.gm");
        var done = manager.get("/api/insight/operations").json().at("/done/0");
        assertThat(done.at("/action").asText()).isEqualTo("AGREE");
        assertThat(done.at("/reason").asText()).isEqualTo("Cost of " + partnership.today().getYear() + ": £310,000 for Pay and rooms. Source: The account of 2025");
        assertThat(done.toString()).doesNotContain("Frances");
    }

    private void nothingIsWrittenBy(Colleague other) {
        assertThat(other.post(RATES, rate("ncl", "11")).status()).isEqualTo(404);
        assertThat(other.post(COSTS, cost("ncl", "1111")).status()).isEqualTo(404);
    }

    private Map<String, Object> cost(String area, String pounds) {
        return Map.of("area", area, "year", String.valueOf(partnership.today().getYear()), "pounds", pounds, "covers", "Pay and rooms", "source", "The account of 2025", "agreedBy", "Frances O'Hara",
                "agreedOn", "2026-01-05");
    }

    private Map<String, Object> rate(String area, String percent) {
        return new HashMap<>(Map.ofEntries(Map.entry("area", area), Map.entry("outcome", "SUSTAINED_13"), Map.entry("startedAs", "OUT_OF_WORK"), Map.entry("timeOutOfWork", ""), Map.entry("mainNeed", ""),
                Map.entry("ageBand", ""), Map.entry("since", String.valueOf(partnership.today().getYear())), Map.entry("rate", percent), Map.entry("lower", "10"), Map.entry("upper", "30"), Map.entry("method", "RCT_CONTROL"),
                Map.entry("source", "A trial of 2020"), Map.entry("agreedBy", "Frances O'Hara"), Map.entry("agreedOn", "2026-01-05")));
    }
}

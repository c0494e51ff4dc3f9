package org.fitnotetowork.insight.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.fitnotetowork.insight.OwnAreas;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.followup.outcome.LivingWage;
import org.fitnotetowork.pathway.followup.outcome.OutcomeRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What became of the cohort of {@code insight/cohort.sql}: A1, A2 and A3 were out of work, A5 and A6 off sick, A7 at risk, B1 out of work elsewhere. */
class OutcomesTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth OCTOBER = SEPTEMBER.plusMonths(1);

    private JdbcClient sql;
    private Tables.Time time;
    private Deadweights deadweights;
    private Costs costs;
    private Outcomes outcomes;

    @BeforeEach
    void aCohort() {
        var database = Tables.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("insight/cohort.sql")).execute(database);
        sql = JdbcClient.create(database);
        sql.sql("insert into insight.episode select case_reference, area, way_in, opened_on, received_on, month, started_on, closed_on, outcome, started_as, time_out_of_work, age_band "
                + "from insight.episode_now").update();
        time = new Tables.Time();
        time.is("2026-11-02T12:00:00");
        deadweights = new Deadweights(sql, time);
        costs = new Costs(sql, time);
        outcomes = new Outcomes(sql, deadweights, costs, time);
    }

    @Test
    void outcomes_are_those_that_follow_up_recognises() {
        var recognised = OutcomeRule.all(LivingWage.published()).stream().filter(rule -> !rule.id().equals("O7")).map(rule -> rule.id() + " " + rule.outcome());

        assertThat(outcomes.all().stream().map(outcome -> outcome.rule() + " " + outcome.code())).containsExactlyInAnyOrderElementsOf(recognised.toList());
    }

    @Test
    void people_who_took_part_are_the_denominator_whoever_they_are() {
        assertThat(of("SUSTAINED_13", "ncl")).isEqualTo(new Group("2024-09-01", 3, 1, 3));
        assertThat(of("SUSTAINED_13", "ENGLAND")).isEqualTo(new Group("2024-09-01", 4, 1, 4));
        assertThat(of("SUSTAINED_26_EARN", "ncl")).isEqualTo(new Group("2024-09-01", 3, 1, 3));
        assertThat(of("RETAINED_52", "ncl")).isEqualTo(new Group("2024-09-01", 3, 1, 3));
        assertThat(of("RETURNED_SUSTAINED_4W", "ncl")).isEqualTo(new Group("2024-09-01", 2, 0, 2));
        assertThat(of("PERSONAL_GOAL", "ncl")).isEqualTo(new Group("2024-09-01", 6, 0, 6));
    }

    @Test
    void who_is_not_known_any_more_stays_among_the_people_and_lowers_the_known_rate_only() {
        sql.sql("insert into followup.outcome (case_reference, rule, outcome, reached_on, evidence_tier, recognised_at) values "
                + "('HW-2024-000003', 'O7', 'UNKNOWN', '2024-11-15', 5, '2024-11-15'), ('HW-2024-000001', 'O7', 'UNKNOWN', '2025-11-15', 5, '2025-11-15')").update();

        var group = of("SUSTAINED_13", "ncl");

        assertThat(group).as("of A1 it is known that they reached it before").isEqualTo(new Group("2024-09-01", 3, 1, 2));
        assertThat(group.knownShare()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void a_month_whose_people_have_not_had_their_time_is_left_out() {
        time.is("2025-10-27T12:00:00");
        assertThat(outcomes.by(Dimension.MONTH, outcomes.get("SUSTAINED_13"), "ncl", SEPTEMBER, OCTOBER).groups()).as("a day before 52 weeks and four more").isEmpty();

        time.is("2025-10-28T12:00:00");
        assertThat(outcomes.by(Dimension.MONTH, outcomes.get("SUSTAINED_13"), "ncl", SEPTEMBER, OCTOBER).groups()).hasSize(1);
        assertThat(outcomes.effect(outcomes.get("SUSTAINED_26_EARN"), "ncl", SEPTEMBER, OCTOBER)).isEmpty();
    }

    @Test
    void people_are_compared_by_what_is_known_of_their_situation() {
        assertThat(groups(Dimension.TIME_OUT_OF_WORK, "SUSTAINED_13")).containsExactly("NOT_KNOWN 0/1", "OVER_12M 0/1", "UNDER_6M 1/1");
        assertThat(groups(Dimension.MAIN_NEED, "SUSTAINED_13")).containsExactly("MH 1/1", "NOT_KNOWN 0/1", "OTHER 0/1");
        assertThat(groups(Dimension.MAIN_NEED, "RETAINED_13")).containsExactly("MSK 1/1", "NOT_KNOWN 1/2");
        assertThat(groups(Dimension.AGE_BAND, "RETAINED_13")).containsExactly("35-49 2/3");
        assertThat(groups(Dimension.WAY_IN, "RETAINED_13")).containsExactly("EMPLOYER 1/1", "FIT_NOTE 1/2");
        assertThat(groups(Dimension.STARTED_AS, "RETAINED_13")).containsExactly("AT_RISK 1/1", "OFF_SICK 1/2");
    }

    @Test
    void who_takes_part_is_compared_with_the_largest_group_of_those_who_were_referred() {
        var whoTakesPart = new WhoTakesPart(sql, new GroupNames());

        assertThat(whoTakesPart.differences("ncl", SEPTEMBER, OCTOBER, SmallNumbers.NATIONAL)).containsExactly(
                new WhoTakesPart.Difference("Age", "Nobody to compare with: 35 to 49 86% (49% to 97%). Group known of 100%."),
                new WhoTakesPart.Difference("How they came", "Self-referral 50% (9% to 91%), 50 points below the largest group shown, Fit note 100% (44% to 100%). Group known of 100%."),
                new WhoTakesPart.Difference("Work at the start", "At work, and at risk of going off sick 100% (21% to 100%), 25 points above the largest group shown, Out of work 75% (30% to 95%). Group known of 100%."));
        assertThat(whoTakesPart.differences("ncl", SEPTEMBER, OCTOBER, SmallNumbers.LOCAL)).extracting(WhoTakesPart.Difference::shown)
                .contains("Too few people to compare. Too few: 35 to 49. Group known of *.");
        assertThat(whoTakesPart.differences("ncl", OCTOBER, OCTOBER.plusMonths(1), SmallNumbers.LOCAL)).extracting(WhoTakesPart.Difference::shown).containsOnly("–");

        sql.sql("delete from casefile.work_status where case_reference = 'HW-2024-000004'").update();
        assertThat(whoTakesPart.differences("ncl", SEPTEMBER, OCTOBER, SmallNumbers.NATIONAL).get(2).shown()).as("nobody said how A4 stood with work").endsWith("Group known of 86%.");
    }

    @Test
    void what_an_area_has_agreed_is_taken_off_its_own_figure_and_that_of_the_nation() {
        assertThat(effect("ncl").label()).isEqualTo("gross, not impact");

        agree("ncl", 0.2, 2024);
        assertThat(effect("ncl").net().orElseThrow().expected()).isCloseTo(0.6, within(1e-9));
        assertThat(effect("ncl").net().orElseThrow().additional()).isCloseTo(0.4, within(1e-9));
        assertThat(effect("gm").net()).as("another area has agreed nothing").isEmpty();
        assertThat(effect("ENGLAND").net()).as("three of four people are not enough").isEmpty();

        agree("gm", 0.4, 2024);
        assertThat(effect("ENGLAND").net().orElseThrow().expected()).isCloseTo(3 * 0.2 + 0.4, within(1e-9));
    }

    @Test
    void what_was_agreed_is_followed_by_another_version_and_never_changed() {
        agree("ncl", 0.2, 2024);
        assertThatThrownBy(() -> sql.sql("update insight.deadweight set rate = 0.16").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from insight.deadweight").update()).isInstanceOf(DataAccessException.class);

        agree("ncl", 0.3, 2025);
        assertThat(effect("ncl").net().orElseThrow().expected()).as("these were referred before the new one holds").isCloseTo(0.6, within(1e-9));

        agree("ncl", 0.4, 2024);
        assertThat(effect("ncl").net().orElseThrow().expected()).isCloseTo(1.2, within(1e-9));
        assertThat(deadweights.ofAreas(List.of("ncl"))).extracting(AgreedRate::version, AgreedRate::rate).containsExactly(tuple(3, 0.4), tuple(2, 0.3), tuple(1, 0.2));
        assertThat(deadweights.ofAreas(List.of("gm"))).isEmpty();
        assertThat(new RateWords(outcomes, new GroupNames()).of(deadweights.ofAreas(List.of("ncl")), area -> area)).extracting(RateWords.Shown::rate, RateWords.Shown::people, RateWords.Shown::referred)
                .containsExactly(tuple("40%", "Out of work", "since January 2024"), tuple("30%", "Out of work", "nobody any more: replaced"), tuple("20%", "Out of work", "nobody any more: replaced"));
    }

    @Test
    void a_rate_that_another_follows_holds_until_then() {
        agree("ncl", 0.2, 2024);
        agree("ncl", 0.3, 2025);

        assertThat(new RateWords(outcomes, new GroupNames()).of(deadweights.ofAreas(List.of("ncl")), area -> area)).extracting(RateWords.Shown::referred)
                .containsExactly("since January 2025", "January 2024 to December 2024");
    }

    @Test
    void a_rate_outside_its_own_interval_is_not_written_down() {
        assertThatThrownBy(() -> deadweights.agree(new Agreement("ncl", "SUSTAINED_13", null, null, null, null, 0.5, 0.1, 0.4, Method.EXPERT, "illustration", LocalDate.of(2024, 1, 1), "Accountable Owner",
                LocalDate.of(2024, 1, 1)), "manager")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_it_cost_is_a_twelfth_of_the_year_for_every_month_that_is_counted() {
        assertThat(pounds("ncl", SEPTEMBER, OCTOBER)).as("nobody has agreed").isEmpty();

        costs("ncl", 2024, 120_000);
        assertThat(pounds("ncl", SEPTEMBER, OCTOBER)).hasValue(10_000);
        assertThat(pounds("ncl", YearMonth.of(2024, 1), YearMonth.of(2025, 1))).as("the whole year").hasValue(120_000);
        assertThat(pounds("ncl", YearMonth.of(2023, 1), YearMonth.of(2026, 1))).as("nobody was referred in other years").hasValue(120_000);
        time.is("2025-10-28T12:00:00");
        assertThat(pounds("ncl", YearMonth.of(2024, 1), YearMonth.of(2025, 1))).as("nine months have had their time").hasValue(90_000);
    }

    @Test
    void the_nation_costs_what_its_areas_do_once_all_of_them_have_agreed() {
        costs("ncl", 2024, 120_000);
        assertThat(pounds("ENGLAND", SEPTEMBER, OCTOBER)).as("gm has people and no cost").isEmpty();

        costs("gm", 2024, 60_000);
        assertThat(pounds("ENGLAND", SEPTEMBER, OCTOBER)).hasValue(15_000);
        assertThat(pounds("gm", SEPTEMBER, OCTOBER)).hasValue(5_000);
    }

    @Test
    void an_agreed_cost_is_followed_by_another_version_and_never_changed() {
        costs("ncl", 2024, 120_000);
        assertThatThrownBy(() -> sql.sql("update insight.cost set pounds = 1").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from insight.cost").update()).isInstanceOf(DataAccessException.class);

        costs("ncl", 2024, 240_000);
        assertThat(pounds("ncl", SEPTEMBER, OCTOBER)).hasValue(20_000);
        assertThat(costs.ofAreas(List.of("ncl"))).extracting(AgreedCost::version, AgreedCost::pounds).containsExactly(tuple(2, 240_000L), tuple(1, 120_000L));
        assertThat(costs.ofAreas(List.of("gm"))).isEmpty();
    }

    @Test
    void each_year_of_referral_has_an_effect_of_its_own() {
        agree("ncl", 0.2, 2024);
        costs("ncl", 2024, 120_000);

        var effects = outcomes.effects(outcomes.get("SUSTAINED_13"), "ncl", Year.of(2023), Year.of(2026));

        assertThat(effects).containsOnlyKeys(Year.of(2024)).containsValue(outcomes.effect(outcomes.get("SUSTAINED_13"), "ncl", YearMonth.of(2024, 1), YearMonth.of(2025, 1)).orElseThrow());
        assertThat(effects.get(Year.of(2024)).pounds()).hasValue(120_000);
    }

    @Test
    void every_group_that_a_manager_can_choose_can_be_written_down() {
        var names = new GroupNames();
        for (var method : Method.values()) {
            names.choices(Dimension.TIME_OUT_OF_WORK).forEach(time -> names.choices(Dimension.MAIN_NEED).forEach(need -> names.choices(Dimension.AGE_BAND).forEach(age -> names.choices(Dimension.STARTED_AS)
                    .forEach(start -> deadweights.agree(new Agreement("ncl", "SUSTAINED_13", start.code(), time.code(), need.code(), age.code(), 0.5, 0.4, 0.6, method, "illustration",
                            LocalDate.of(2024, 1, 1), "Accountable Owner", LocalDate.of(2024, 1, 1)), "manager")))));
        }

        assertThat(deadweights.agreed("SUSTAINED_13")).hasSize(4 * 3 * 4 * 5 * 3);
        assertThat(names.choices(Dimension.AGE_BAND)).extracting(OwnAreas.Choice::code).as("those of the case file").containsExactly("16-24", "25-34", "35-49", "50-64", "65+");
    }

    @Test
    void the_demonstration_has_a_made_up_rate_for_each_of_its_areas_once() {
        new DemoAgreements(deadweights, costs).afterSingletonsInstantiated();
        new DemoAgreements(deadweights, costs).afterSingletonsInstantiated();

        assertThat(deadweights.agreed("RETAINED_13")).extracting(AgreedRate::area).containsExactly("ncl", "lsc", "gm");
        assertThat(deadweights.agreed("RETAINED_13")).allSatisfy(rate -> assertThat(rate.source()).startsWith("Made up"));
        assertThat(outcomes.effect(outcomes.get("RETAINED_13"), "ncl", SEPTEMBER, OCTOBER).orElseThrow().net()).isPresent();
        assertThat(costs.ofAreas(List.of("ncl", "lsc", "gm"))).hasSize(15).allSatisfy(cost -> assertThat(cost.covers() + cost.source()).contains("made up", "Made up"));
    }

    private void agree(String area, double rate, int since) {
        deadweights.agree(new Agreement(area, "SUSTAINED_13", "OUT_OF_WORK", null, null, null, rate, rate - 0.05, rate + 0.05, Method.HISTORIC_LOCAL, "illustration", LocalDate.of(since, 1, 1),
                "Accountable Owner", LocalDate.of(2024, 1, 1)), "manager");
    }

    private void costs(String area, int year, long pounds) {
        costs.agree(new CostAgreement(area, year, pounds, "Pay and rooms", "illustration", "Accountable Owner", LocalDate.of(2024, 1, 1)), "manager");
    }

    private OptionalDouble pounds(String area, YearMonth first, YearMonth last) {
        return outcomes.effect(outcomes.get("SUSTAINED_13"), area, first, last).orElseThrow().pounds();
    }

    private Effect effect(String area) {
        return outcomes.effect(outcomes.get("SUSTAINED_13"), area, SEPTEMBER, OCTOBER).orElseThrow();
    }

    private Group of(String outcome, String area) {
        return outcomes.by(Dimension.MONTH, outcomes.get(outcome), area, SEPTEMBER, OCTOBER).groups().get(0);
    }

    private Stream<String> groups(Dimension dimension, String outcome) {
        return outcomes.by(dimension, outcomes.get(outcome), "ncl", SEPTEMBER, OCTOBER).groups().stream().map(group -> group.name() + " " + group.reached() + "/" + group.people());
    }
}

package org.fitnotetowork.insight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.fitnotetowork.insight.Refused;
import org.fitnotetowork.insight.measure.Dictionary;
import org.fitnotetowork.insight.measure.Figure;
import org.fitnotetowork.insight.measure.Figures;
import org.fitnotetowork.insight.operations.OperationLog;
import org.fitnotetowork.insight.outcome.Costs;
import org.fitnotetowork.insight.outcome.Deadweights;
import org.fitnotetowork.insight.outcome.Outcomes;
import org.fitnotetowork.insight.outcome.WhoTakesPart;
import org.fitnotetowork.insight.statistics.SmallNumbers;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.referral.PartnerKinds;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.access.WhoIsSignedIn;
import org.fitnotetowork.platform.area.Areas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report of North Central London for July to September 2026, drafted in November from figures that can be added up by hand. */
class ReportTest {

    private static final Quarter SUMMER = new Quarter(YearMonth.of(2026, 7));
    private static final Quarter AUTUMN = new Quarter(YearMonth.of(2026, 10));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Tables.Time time = new Tables.Time();
    private final OperationLog log = mock(OperationLog.class);
    private JdbcClient sql;
    private Drafting drafting;
    private Reports reports;
    private Actions actions;

    @BeforeEach
    void figuresOfTwoQuarters() {
        sql = JdbcClient.create(Tables.fresh());
        time.is("2026-11-02T12:00:00");
        var who = mock(WhoIsSignedIn.class);
        when(who.now()).thenReturn(new SignedIn("manager.ncl", "Maya Nair", Set.of("ncl-workwell"), Role.MANAGER));
        context.registerBean(JdbcClient.class, () -> sql);
        context.registerBean(Clock.class, () -> time);
        context.registerBean(WhoIsSignedIn.class, () -> who);
        context.registerBean(OperationLog.class, () -> log);
        var whoTakesPart = mock(WhoTakesPart.class);
        when(whoTakesPart.differences(any(), any(), any(), any())).thenReturn(List.of(new WhoTakesPart.Difference("Age", SmallNumbers.NOTHING)));
        when(whoTakesPart.differences("ncl", SUMMER.first(), SUMMER.end(), SmallNumbers.LOCAL)).thenReturn(List.of(new WhoTakesPart.Difference("Age", "younger less")));
        when(whoTakesPart.differences("ncl", SUMMER.before().first(), SUMMER.before().end(), SmallNumbers.LOCAL)).thenReturn(List.of(new WhoTakesPart.Difference("Age", "younger more")));
        context.registerBean(WhoTakesPart.class, () -> whoTakesPart);
        context.registerBean(ObjectMapper.class, () -> new ObjectMapper());
        context.register(Dictionary.class, Figures.class, Deadweights.class, Costs.class, Outcomes.class, WorkingAge.class, Areas.class, PartnerKinds.class, Contents.class, PartNames.class, Trajectories.class, Actions.class,
                Drafting.class, Reports.class);
        context.refresh();
        drafting = context.getBean(Drafting.class);
        reports = context.getBean(Reports.class);
        actions = context.getBean(Actions.class);

        counts("M01", "", 9, 9, 9, 12, 12, 12);
        counts("M01", "SELF", 3, 4, 6, 2, 2, 2);
        counts("M01", "FIT_NOTE", 6, 5, 3, 10, 10, 10);
        figure("M02", "2026-07-01", "", 9, 12, 9 / 12.0);
        figure("M02", "2026-08-01", "", 8, 12, 8 / 12.0);
        figure("M02", "2026-09-01", "", 6, 12, 0.5);
        figure("L01", "2026-08-01", "", null, 9, 12.0);
        figure("L02", "2026-08-01", "", 12, 24, 0.5);
        figure("L02", "2026-08-01", "size known", 24, 40, 0.6);
        figure("M05", "2026-07-01", "", null, 12, 10.0);
        figure("M05", "2026-08-01", "", null, 7, 14.0);
        figure("M05", "2026-09-01", "", null, 20, 12.0);
        figure("M05", "2026-07-01", "p90", null, 12, 21.0);
        figure("M05", "2026-09-01", "p90", null, 20, 25.0);
        figure("M11", "2026-07-01", "", 5, 9, 5 / 9.0);
        figure("M11", "2026-08-01", "", 5, 9, 5 / 9.0);
        figure("M11", "2026-08-01", "MSK_PHYSIO", 22, 40, 0.55);
        figure("M20", "2026-08-01", "", 30, 10, 3.0);
        figure("M20", "2026-09-01", "", 40, 10, 4.0);
        figure("M22", "2026-07-01", "in place within 28 days", 9, 12, 0.75);
        figure("M22", "2026-09-01", "in place within 28 days", 10, 12, 10 / 12.0);
        figure("M34", "2026-09-01", "", 35, 2, 17.5);
        figure("M35", "2026-08-01", "", 420, 35, 12.0);
        figure("M35", "2026-09-01", "", 875, 35, 25.0);
        figure("M35", "2026-09-01", "contacts with minutes", 60, 80, 0.75);
        figure("M40", "2026-07-01", "", 24, 3, 8.0);
        figure("M40", "2026-09-01", "", 42, 5, 8.4);
        figure("M40", "2026-07-01", "treated with respect", 27, 3, 9.0);
        figure("M40", "2026-09-01", "treated with respect", 45, 5, 9.0);
        figure("M40", "2026-07-01", "own plan", 20, 3, 20 / 3.0);
        figure("M40", "2026-09-01", "own plan", 32, 4, 8.0);
        figure("M40", "2026-08-01", "equal voice", 52, 8, 6.5);
        figure("M40", "2026-05-01", "equal voice", 30, 7, 30 / 7.0);
        figure("M40", "2026-08-01", "useful to employers", 10, 1, 10.0);
        figure("M39", "2026-09-01", "", 400, 401, 400 / 401.0);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void it_has_the_ten_sections_in_their_order() {
        assertThat(drafting.of("ncl", SUMMER).sections()).extracting(Report.Section::title).containsExactly("Need", "Reach", "Flow", "Partners", "Employers", "Outcomes", "Experience",
                "Capacity and demand", "Data quality", "Actions");
    }

    @Test
    void totals_are_added_up_first_and_rounded_then_and_few_people_are_hidden() {
        assertThat(line("Referrals in")).extracting(Report.Line::shown, Report.Line::before).as("36 and not 10 + 10 + 10; 27").containsExactly("35", "25");
        assertThat(line("Referrals in: Self-referral")).extracting(Report.Line::shown, Report.Line::before).as("6; 13").containsExactly("*", "15");
        assertThat(line("Referrals in: Fit note")).extracting(Report.Line::shown, Report.Line::before).containsExactly("30", "15");
    }

    @Test
    void shares_are_of_the_whole_quarter_and_of_the_numbers_that_are_shown() {
        assertThat(line("Referred and took part").shown()).as("23 of 36, shown as 25 of 35").isEqualTo("71%");
        assertThat(line("Accepted by partners").shown()).as("10 of 18").isEqualTo("*");
        assertThat(line("Accepted: Physiotherapy").shown()).as("22 of 40, shown as 20 of 40").isEqualTo("50%");
        assertThat(line("Shown with live consent where consent is needed").shown()).as("400 of 401 are not all").isEqualTo("just under 100%");
        assertThat(line("Referred and took part").before()).as("no figures").isEqualTo("–");
    }

    @Test
    void what_cannot_be_put_together_from_months_is_said_by_month() {
        assertThat(line("Referral to first conversation, half within so many days").shown()).isEqualTo("Jul 10.0, Aug *, Sept 12.0");
        assertThat(line("Referral to first conversation, nine in ten within").shown()).isEqualTo("Jul *, Sept 25.0");
        assertThat(line("First conversation to first support, half within so many days (who still waits counts)").shown()).isEqualTo("Aug 12.0");
        assertThat(line("Share of small and medium employers").shown()).as("12 of 24, shown as 10 of 25").isEqualTo("40%");
        assertThat(line("Size of the employer known").shown()).as("24 of 40, shown as 25 of 40").isEqualTo("63%");
        assertThat(line("Days of standstill in a month for each open case").shown()).as("70 days of 20").isEqualTo("3.5");
        assertThat(line("Open cases for each coach at the end of the quarter").shown()).isEqualTo("17.5");
        assertThat(line("Minutes for a person in two weeks, as far as they were noted").shown()).as("1,295 for 70").isEqualTo("18.5");
        assertThat(line("Contacts of which the minutes were noted").shown()).isEqualTo("75%");
    }

    @Test
    void people_who_took_part_are_for_each_thousand_of_working_age_and_whose_number_that_is_is_said() {
        assertThat(line("People who took part, for each 1,000 of working age").shown()).as("23, shown as 25, of a million")
                .isEqualTo("0.03 (of 1,000,000 people: made up for the demonstration, replace by ONS mid-year estimates)");

        var months = List.of(new Figure("M02", "ncl", LocalDate.of(2026, 7, 1), "", BigDecimal.valueOf(7), BigDecimal.valueOf(40), null));
        assertThat(Way.PER_THOUSAND.shown(months, new Way.Basis(SmallNumbers.LOCAL, new WorkingAge().of("gm", LocalDate.of(2026, 9, 30))))).as("seven people").startsWith("* (of 2,000,000");
        assertThat(Way.PER_THOUSAND.shown(months, new Way.Basis(SmallNumbers.LOCAL, new WorkingAge().of("bc", LocalDate.of(2026, 9, 30))))).startsWith("not measured yet: How many people of working age");
        assertThat(new WorkingAge().of("ncl", LocalDate.of(2021, 12, 31))).as("before its first day").isEmpty();
        assertThatThrownBy(() -> new WorkingAge.Population("ncl", LocalDate.of(2026, 1, 1), 10, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_takes_part_is_compared_by_group_in_the_quarter_and_in_the_one_before() {
        assertThat(line("Took part, largest difference: Age")).isEqualTo(new Report.Line("Took part, largest difference: Age", "M02", 1, "younger less", "younger more"));
    }

    @Test
    void people_partners_and_employers_have_their_say_and_no_mean_of_fewer_than_eight_is_shown() {
        assertThat(line("People: treated with respect, own plan, joined up, all three (0 to 10)")).extracting(Report.Line::shown, Report.Line::before).as("66 of 8").containsExactly("8.3", "–");
        assertThat(line("People: treated with respect (0 to 10)").shown()).isEqualTo("9.0");
        assertThat(line("People: the plan is their own (0 to 10)").shown()).as("52 of 7, over two months").isEqualTo("*");
        assertThat(line("People: those who help them work together (0 to 10)").shown()).as("nobody answered").isEqualTo("–");
        assertThat(line("Partners: heard as equals (0 to 10)")).extracting(Report.Line::shown, Report.Line::before).as("8; 7 before").containsExactly("6.5", "*");
        assertThat(line("Employers: how useful the support is (0 to 10)").shown()).as("of one").isEqualTo("*");
        assertThat(drafting.of("ncl", SUMMER).sections().get(6).lines()).as("for each line of it, and for what a service brought and how the job is").hasSize(9);
    }

    @Test
    void what_employers_promised_and_what_is_in_place_stand_side_by_side() {
        assertThat(line("Adjustments in place within 28 days of the agreement").shown()).as("19 of 24, shown as 20 of 25").isEqualTo("80%");
        assertThat(line("Adjustments that employers agreed to").shown()).as("no figures").isEqualTo("–");
    }

    @Test
    void what_is_not_measured_says_why_and_shows_no_number() {
        assertThat(line("Word of practitioners").shown()).startsWith("not measured yet: No form asks coaches, advisers and practices");
        assertThat(line("Employer contacted as the person agreed").shown()).as("late answers come in for 84 days").isEqualTo("not complete before 24 December 2026");
        assertThat(drafting.of("ncl", SUMMER).outcomes()).hasSize(8).extracting("label").containsOnly("nobody has had the time yet");
    }

    @Test
    void the_way_to_the_target_rises_evenly_and_stays_at_its_end() {
        var agreed = LocalDate.of(2024, 10, 1);
        var way = List.of(new Trajectories.Target("ncl", agreed, agreed, LocalDate.of(2024, 10, 31), 60, "seed"), new Trajectories.Target("ncl", agreed, agreed, LocalDate.of(2026, 3, 31), 3000, "seed"));

        assertThat(Trajectories.target(way, YearMonth.of(2024, 9))).isEmpty();
        assertThat(Trajectories.target(way, YearMonth.of(2024, 10))).isEqualTo(OptionalLong.of(60));
        assertThat(Trajectories.target(way, YearMonth.of(2024, 11))).as("60 + 2940 / 17").isEqualTo(OptionalLong.of(233));
        assertThat(Trajectories.target(way, YearMonth.of(2026, 3))).isEqualTo(OptionalLong.of(3000));
        assertThat(drafting.of("ncl", SUMMER).trajectory()).as("27 people before, then 12 each month").containsExactly(new Trajectories.Step("2026-07", 3000, "40", "1%"),
                new Trajectories.Step("2026-08", 3000, "50", "2%"), new Trajectories.Step("2026-09", 3000, "65", "2%"));
        assertThat(drafting.of("gm", SUMMER).trajectory()).isEmpty();
    }

    @Test
    void without_the_name_of_who_is_accountable_it_is_not_issued() {
        for (var name : new String[] {null, "", "   ", "--", "1234"}) {
            assertThatThrownBy(() -> reports.issue("ncl", SUMMER, name)).as(name).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems()).extracting(Refused.Problem::field).containsExactly("accountablePerson"));
        }
        assertThat(reports.issued("ncl", SUMMER)).isEmpty();
        verify(log, never()).writeReport(any(), any());
        assertThatThrownBy(() -> sql.sql("insert into insight.report (area, quarter, accountable_person, issued_at, issued_by, figures) values ('ncl', '2026-07-01', '   ', now(), 'x', '{}')").update())
                .as("nor past the service").isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_quarter_that_still_runs_is_not_reported() {
        assertThatThrownBy(() -> reports.issue("ncl", AUTUMN, "Frances O'Hara")).isInstanceOf(Refused.class).hasMessageContaining("not over yet");
    }

    @Test
    void an_issued_report_stays_as_it_was_when_figures_change() {
        reports.issue("ncl", SUMMER, " Frances O'Hara ");
        var asIssued = reports.issued("ncl", SUMMER).orElseThrow();

        sql.sql("update insight.measure_month set value = 100 where measure = 'M01'").update();

        assertThat(line("Referrals in").shown()).as("a draft would change").isEqualTo("300");
        assertThat(reports.issued("ncl", SUMMER)).contains(asIssued);
        assertThat(asIssued.accountablePerson()).isEqualTo("Frances O'Hara");
        assertThat(asIssued.issuedBy()).isEqualTo("manager.ncl");
        assertThat(asIssued.figures().at("/sections/0/lines/1/shown").asText()).isEqualTo("35");
        verify(log).writeReport("ncl", "Fourth-aim report, July to September 2026");
        assertThatThrownBy(() -> reports.issue("ncl", SUMMER, "Somebody Else")).isInstanceOf(Refused.class).hasMessageContaining("has been issued");
        assertThatThrownBy(() -> reports.ask("ncl", SUMMER, "Open a second list", Role.PARTNER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sql.sql("update insight.report set accountable_person = 'Somebody Else'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("delete from insight.report").update()).isInstanceOf(DataAccessException.class);
        assertThat(reports.issued("gm", SUMMER)).isEmpty();
    }

    @Test
    void actions_are_carried_over_until_they_are_done() {
        var spring = SUMMER.before();
        reports.ask("ncl", spring, "Open a second physiotherapy list", Role.PARTNER);
        reports.ask("ncl", spring, "Call employers within a week", Role.EMPLOYER_ADVISER);
        assertThat(actions.of("ncl", spring)).extracting(Actions.Action::owner).containsExactly("Partner practitioners", "Employer advisers");

        time.is("2026-08-03T12:00:00");
        assertThat(actions.tick(actions.of("ncl", spring).get(0).id(), true, List.of("gm"))).as("another area's").isFalse();
        assertThat(actions.tick(actions.of("ncl", spring).get(0).id(), true, List.of("ncl"))).isTrue();

        assertThat(drafting.of("ncl", SUMMER).carried()).extracting(Actions.Action::done).as("both were asked for by the last report").containsExactly(true, false);
        assertThat(drafting.of("ncl", AUTUMN).carried()).extracting(Actions.Action::action).as("what was done before is not carried on").containsExactly("Call employers within a week");
        assertThat(drafting.of("ncl", spring).carried()).isEmpty();
        assertThat(drafting.of("gm", SUMMER).carried()).isEmpty();
    }

    @Test
    void an_action_says_what_is_done_and_by_which_role() {
        assertThatThrownBy(() -> reports.ask("ncl", SUMMER, " ", Role.COACH)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().get(0).field()).isEqualTo("action"));
        assertThatThrownBy(() -> reports.ask("ncl", SUMMER, "Call earlier", null)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems().get(0).field()).isEqualTo("owner"));
        assertThat(actions.of("ncl", SUMMER)).isEmpty();
    }

    @Test
    void quarters_are_named_by_the_month_with_which_they_begin() {
        assertThat(Quarter.named("2026-07")).contains(SUMMER);
        assertThat(Quarter.named("2026-08")).isEmpty();
        assertThat(Quarter.named("last one")).isEmpty();
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).isEqualTo(SUMMER);
        assertThat(SUMMER.words()).isEqualTo("July to September 2026");
        assertThat(SUMMER.before().words()).isEqualTo("April to June 2026");
        assertThat(SUMMER.isOverOn(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(SUMMER.isOverOn(LocalDate.of(2026, 10, 1))).isTrue();
    }

    private Report.Line line(String words) {
        var found = drafting.of("ncl", SUMMER).sections().stream().flatMap(section -> section.lines().stream()).filter(line -> line.words().equals(words)).toList();
        assertThat(found).as(words).hasSize(1);
        return found.get(0);
    }

    /** From April on. */
    private void counts(String measure, String part, int... months) {
        for (var month = 0; month < months.length; month++) {
            figure(measure, LocalDate.of(2026, 4 + month, 1).toString(), part, months[month], null, (double) months[month]);
        }
    }

    private void figure(String measure, String month, String part, Integer numerator, Integer denominator, double value) {
        sql.sql("insert into insight.measure_month (measure, version, area, month, part, numerator, denominator, value) values (?, ?, 'ncl', cast(? as date), ?, ?, ?, ?)")
                .param(measure).param(context.getBean(Dictionary.class).get(measure).version()).param(month).param(part).param(numerator).param(denominator).param(BigDecimal.valueOf(value)).update();
    }
}

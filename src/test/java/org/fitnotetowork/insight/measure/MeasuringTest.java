package org.fitnotetowork.insight.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fitnotetowork.insight.statistics.MonthlySeries;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.platform.TableFile;
import org.fitnotetowork.platform.area.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Every measure that is counted by month, on a cohort small enough to count by hand (issue 6): {@code insight/cohort.sql} comes to {@code insight/cohort-figures.csv}. */
class MeasuringTest {

    /** A figure as somebody counted it. */
    private record Expected(String measure, String area, String month, String part, BigDecimal numerator, BigDecimal denominator, BigDecimal value, String why) {

        String where() {
            return measure + " " + area + " " + month;
        }

        String says() {
            return where() + " [" + part + "] " + plain(numerator) + " / " + plain(denominator) + " = " + plain(value);
        }
    }

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final YearMonth NOVEMBER_2026 = YearMonth.of(2026, 11);

    private final Dictionary dictionary = new Dictionary();
    private JdbcClient sql;
    private MeasuresUnderTest measures;
    private Figures figures;

    @BeforeEach
    void aCohort() {
        DataSource database = Tables.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("insight/cohort.sql")).execute(database);
        sql = JdbcClient.create(database);
        measures = new MeasuresUnderTest(database);
        figures = new Figures(sql);
    }

    @Test
    void every_measure_comes_to_what_was_counted_by_hand() {
        refresh(SEPTEMBER);

        var counted = expected();
        var places = counted.stream().map(Expected::where).distinct().toList();
        assertThat(found().stream().filter(figure -> places.contains(figure.where())).map(Expected::says))
                .containsExactlyInAnyOrderElementsOf(counted.stream().map(Expected::says).toList());
    }

    @Test
    void every_measure_of_months_was_counted_by_hand_and_no_other_has_a_figure() {
        refresh(SEPTEMBER);

        var computed = dictionary.all().stream().filter(Measure::isByMonth).map(Measure::id).toList();
        assertThat(expected().stream().map(Expected::measure).distinct()).containsExactlyElementsOf(computed);
        assertThat(found().stream().map(Expected::measure).distinct()).containsExactlyInAnyOrderElementsOf(computed);
    }

    @Test
    void what_is_said_to_be_a_share_lies_between_none_and_all_and_what_is_said_to_be_days_is_whole() {
        refresh(SEPTEMBER);

        assertThat(found()).isNotEmpty().filteredOn(figure -> figure.value() != null).allSatisfy(figure -> {
            switch (dictionary.unitOf(dictionary.get(figure.measure()), figure.part())) {
                case SHARE -> assertThat(figure.value()).as(figure.says()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                case DAYS, COUNT -> assertThat(figure.value().stripTrailingZeros().scale()).as(figure.says()).isLessThanOrEqualTo(0);
                default -> assertThat(figure.part()).as(figure.says()).doesNotStartWith("within");
            }
        });
    }

    @Test
    void counting_twice_is_counting_once() {
        refresh(SEPTEMBER);
        var once = all();

        refresh(SEPTEMBER);
        refresh(YearMonth.of(2025, 6));

        assertThat(all()).isEqualTo(once);
    }

    @Test
    void what_was_learned_late_changes_the_figure_of_its_month() {
        refresh(SEPTEMBER);
        assertThat(figure("M26", SEPTEMBER).value()).isEqualByComparingTo("0.333333");

        sql.sql("update followup.outcome set reached_on = '2025-09-01' where case_reference = 'HW-2024-000002' and rule = 'O1'").update();
        refresh(SEPTEMBER.plusMonths(13));

        assertThat(figure("M26", SEPTEMBER).value()).as("its people are followed for a year, so it is counted again with a month 13 months later").isEqualByComparingTo("0.666667");
    }

    @Test
    void a_referral_that_was_taken_up_again_waits_on_and_has_not_ended() {
        sql.sql("insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, note) "
                + "values ('R2', 'REOPEN', '2024-10-09 12:00', 'test', 'LEAD', 'team', 'PLATFORM', 'x')").update();

        refresh(SEPTEMBER);

        var october = SEPTEMBER.plusMonths(1);
        assertThat(figure("M13", october).value()).as("4/5 after day 30, 3/4 of them after day 42: not half").isNull();
        assertThat(parts("M15", october)).isEmpty();
    }

    @Test
    void a_referral_that_was_refused_and_then_taken_up_again_is_accepted_when_it_is() {
        sql.sql("insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, note) values ('R2', 'REOPEN', '2024-10-09 12:00', 'test', 'LEAD', 'team', 'PLATFORM', 'x'), "
                + "('R2', 'ACCEPT', '2024-10-30 12:00', 'test', 'PARTNER', 'org', 'PLATFORM', null)").update();

        refresh(SEPTEMBER);

        assertThat(figure("M19", SEPTEMBER.plusMonths(1)).value()).as("R1 and R2 at the first, R2b at the second").isEqualByComparingTo("1.333333");
    }

    @Test
    void where_nobody_noted_minutes_it_is_said_that_nobody_did_and_not_that_people_got_none() {
        sql.sql("update casefile.contact set minutes = null").update();

        refresh(SEPTEMBER);

        assertThat(parts("M35", SEPTEMBER)).containsExactly("contacts with minutes");
        assertThat(figures.of(dictionary.get("M35"), "ncl", SEPTEMBER, SEPTEMBER.plusMonths(1)).get(0).value()).isEqualByComparingTo("0");
    }

    @Test
    void figures_of_an_earlier_version_stay_what_they_were() {
        sql.sql("insert into insight.measure_month (measure, version, area, month, value) values ('M01', 0, 'ncl', '2024-09-01', 99)").update();

        refresh(SEPTEMBER);

        assertThat(sql.sql("select value from insight.measure_month where measure = 'M01' and version = 0").query(Integer.class).single()).isEqualTo(99);
        assertThat(figure("M01", SEPTEMBER).value()).isEqualByComparingTo("7");
    }

    @Test
    void a_month_whose_people_have_not_had_their_time_yet_has_no_figure() {
        sql.sql("update casefile.lead set leads_since = '2025-11-03'").update();

        refresh(SEPTEMBER);

        var cohort = YearMonth.of(2025, 11);
        assertThat(parts("M25", cohort)).as("26 weeks have passed, 52 not yet").containsExactly("week 26");
        assertThat(parts("M26", cohort)).isEmpty();
        assertThat(parts("M27", cohort)).isEmpty();
        assertThat(parts("M28", cohort)).containsExactlyInAnyOrder("week 13", "week 26");
    }

    @Test
    void the_month_that_still_runs_is_not_counted() {
        sql.sql("update casefile.lead set leads_since = '2026-11-01 12:00'").update();

        refresh(SEPTEMBER);

        assertThat(found().stream().map(Expected::month)).doesNotContain("2026-11");
    }

    @Test
    void a_chart_has_no_point_for_seven_people_and_points_for_months_without_any() {
        refresh(SEPTEMBER);

        var started = series("M02");
        assertThat(started.readings()).isEmpty();
        assertThat(started.gaps()).containsExactly(new MonthlySeries.Gap(SEPTEMBER, MonthlySeries.Why.TOO_FEW));
        var referred = series("M01");
        assertThat(referred.readings()).hasSize(26);
        assertThat(referred.gaps()).isEmpty();
        assertThat(series("M34").readings()).as("two coaches are not too few").hasSize(1);
    }

    @Test
    void working_days_are_those_of_the_area() {
        refresh(SEPTEMBER);
        var workingDays = new WorkingDays();
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            var first = LocalDate.of(2025, 11, 1).plusDays(random.nextInt(300));
            var days = random.nextInt(15);
            var last = workingDays.after(first, days);
            assertThat(sql.sql("select insight.working_days(:first, :last)").param("first", first).param("last", last).query(Integer.class).single()).as(first + " to " + last).isEqualTo(days);
            assertThat(sql.sql("select insight.working_days(:first, :last)").param("first", first).param("last", workingDays.after(first, days + 1)).query(Integer.class).single()).isEqualTo(days + 1);
        }
    }

    private void refresh(YearMonth from) {
        measures.refresh(from);
    }

    private Figure figure(String measure, YearMonth month) {
        return figures.of(dictionary.get(measure), "ncl", month, month.plusMonths(1)).stream().filter(figure -> figure.part().isEmpty()).findFirst().orElseThrow();
    }

    private MonthlySeries series(String measure) {
        return Figures.series(dictionary.get(measure), figures.of(dictionary.get(measure), "ncl", SEPTEMBER, NOVEMBER_2026), "", NOVEMBER_2026);
    }

    private List<String> parts(String measure, YearMonth month) {
        return figures.of(dictionary.get(measure), "ncl", month, month.plusMonths(1)).stream().map(Figure::part).toList();
    }

    private String all() {
        return found().stream().map(Expected::says).sorted().collect(Collectors.joining("\n"));
    }

    private List<Expected> found() {
        return sql.sql("select measure, area, to_char(month, 'YYYY-MM') as month, part, numerator, denominator, value, '' as why from insight.measure_month").query(Expected.class).list();
    }

    private static List<Expected> expected() {
        return TableFile.read(new ClassPathResource("insight/cohort-figures.csv"), Expected.class);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "nothing" : number.stripTrailingZeros().toPlainString();
    }
}

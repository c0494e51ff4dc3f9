package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.fitnotetowork.Application;
import org.fitnotetowork.insight.measure.Recount;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.platform.engine.MovingTheClock;
import org.fitnotetowork.simulation.Pace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Twice the whole application, each on a database of its own, with a few people over twelve weeks: it comes alive, the same seed brings the same cases, and what is measured of it is true. */
class DemoFullOfLifeTest {

    /** Of many seeds the one whose sixteen people differ most: with and without a job, with a fit note and without, with employers who answer and who do not. */
    private static final long SEED = 2616;
    private static final int PEOPLE = 16;
    private static final int WEEKS = 12;

    /** Under {@code simulation/planted} of the tests. */
    private static final String ALL_THAT_IS_MEASURED = "all-within-twelve-weeks";

    private static final LocalDate MONDAY = LocalDate.of(2036, 9, 1);

    /** After so long the figures of every month played have settled and are complete, those that follow people for 78 weeks included. */
    private static final int WEEKS_UNTIL_ALL_IS_MEASURED = 95;

    /** Measures of which such a play tells nothing but noughts, and why. */
    private static final Map<String, String> TELL_NOTHING = Map.of(
            "M20", "nobody says that something stands still: no block is raised",
            "M26", "thirteen weeks of work do not fit into the play",
            "M27", "half a year of work does not",
            "M28", "what is known of people ends with the play, before week 13 of their support",
            "M33", "the question of week 13 does not come");

    /** How each case began, what became of it and when. */
    private static final String CASES = "select reference, way_in, opened_on, (select string_agg(work_status, ' ' order by id) from casefile.work_status where case_reference = reference) as work, "
            + "outcome, cast(closed_at as date) - opened_on as days from casefile.case_file left join casefile.closing on case_reference = reference and reopened_at is null order by reference";

    /** What a run left behind, read where a test may: in the tables. */
    record Left(List<Map<String, Object>> cases, Report report, List<String> openedBy, Report again, List<Recount.Twice> figures) {
    }

    private static Left left;
    private static Left other;
    private static int interruptions;

    @BeforeAll
    static void play() throws IOException {
        // The engine's clock is the whole JVM's, and other tests come after.
        var engineAhead = ClockUtil.now().getTime() - System.currentTimeMillis();
        try {
            playTwice();
        } finally {
            ClockUtil.offset(engineAhead);
        }
    }

    private static void playTwice() throws IOException {
        left = played(stand -> { }, DemoFullOfLifeTest::measured);
        other = played(stand -> {
            if (stand.day().getDayOfWeek() == DayOfWeek.THURSDAY && stand.came() > PEOPLE / 2 && interruptions++ == 0) {
                throw new IllegalStateException("somebody pulls the plug");
            }
        }, application -> List.of());
    }

    @Test
    void people_come_and_some_journeys_have_an_outcome() {
        // A few are shown another door, and no case is opened for them.
        assertThat(left.cases()).hasSizeBetween(PEOPLE - 3, PEOPLE);
        assertThat(left.cases()).anySatisfy(one -> assertThat(one.get("outcome")).isNotNull()).anySatisfy(one -> assertThat(one.get("outcome")).isNull());
        assertThat(left.report().tasks()).isGreaterThan(PEOPLE * 4L);
    }

    @Test
    void each_form_that_came_up_has_a_behaviour_and_took_it() {
        assertThat(left.report().withoutBehaviour()).isEmpty();
        assertThat(left.report().notTaken()).isEmpty();
        assertThat(left.report().faults()).isEmpty();
    }

    @Test
    void the_same_seed_brings_the_same_cases_even_where_the_play_was_stopped_half_way_and_went_on_later() {
        assertThat(interruptions).isGreaterThan(1);
        assertThat(other.cases()).isEqualTo(left.cases());
    }

    @Test
    void whoever_acted_acted_under_their_own_name() {
        assertThat(left.openedBy()).anyMatch(who -> who.startsWith("gp")).anyMatch(who -> who.startsWith("coach")).allMatch(who -> who.matches("(gp|coach)\\d?\\.(ncl|lsc|gm)"));
    }

    @Test
    void a_play_that_has_come_to_its_end_is_not_played_again() {
        assertThat(left.again().tasks()).isZero();
    }

    @Test
    void every_figure_of_the_months_played_is_what_a_recount_by_the_words_of_the_dictionary_comes_to() {
        assertThat(left.figures()).isNotEmpty();
        assertThat(left.figures().stream().filter(twice -> !twice.counted().equals(twice.recounted()))).isEmpty();
    }

    @Test
    void of_every_measure_there_was_something_to_recount_but_of_those_that_such_a_play_cannot_tell() {
        assertThat(left.figures().stream().filter(twice -> !twice.says()).map(Recount.Twice::measure)).containsExactlyInAnyOrderElementsOf(TELL_NOTHING.keySet());
    }

    /** Two years on, so that no month is still waiting for late answers. Nobody does anything in between. */
    private static List<Recount.Twice> measured(ApplicationContext application) {
        var clock = application.getBean(MovingTheClock.class);
        // Who plays takes a task up at the moment of doing it. For the measure of that time (M36) they took it up the day before.
        application.getBean(JdbcTemplate.class).update("update insight.claim set claimed_at = claimed_at - interval '30 hours'");
        var today = application.getBean(Partnership.class).today();
        var weeks = WEEKS_UNTIL_ALL_IS_MEASURED;
        clock.forward(7 * (weeks / 2));
        clock.forward(7 * (weeks - weeks / 2));
        return new Recount(application).of(YearMonth.from(today.minusWeeks(WEEKS)), YearMonth.from(today));
    }

    /** Always the same Monday, because what the dice say depends on the day; in autumn, when weeks have no bank holidays. */
    private static void onAMondayInSeptember(ApplicationContext application) {
        var clock = application.getBean(MovingTheClock.class);
        for (var left = daysUntilMonday(application); left > 0; left = daysUntilMonday(application)) {
            clock.forward((int) Math.min(left, 366));
        }
    }

    private static long daysUntilMonday(ApplicationContext application) {
        return ChronoUnit.DAYS.between(application.getBean(Partnership.class).today(), MONDAY);
    }

    private static Left played(Consumer<FillingTheDemo.Stand> told, Function<ApplicationContext, List<Recount.Twice>> afterwards) throws IOException {
        var application = new SpringApplicationBuilder(Application.class, Partnership.class).profiles("demo", "simulate").run(
                "--simulation.at-start=false", "--server.port=0", "--camunda.bpm.job-execution.enabled=false", "--fitnote.designer.folder=",
                "--fitnote.insight.every=PT24H", "--fitnote.insight.measures=-", "--fitnote.data-dir=" + Files.createTempDirectory("fitnote-test"));
        try (application) {
            onAMondayInSeptember(application);
            var partnership = application.getBean(Partnership.class);
            var jdbc = application.getBean(JdbcTemplate.class);
            var plan = new FillingTheDemo.Plan(SEED, PEOPLE, WEEKS, ALL_THAT_IS_MEASURED, 1);
            var filling = application.getBean(FillingTheDemo.class);
            Pace pace = (reached, otherwise) -> {
                partnership.jobsRun();
                assertThat(reached.getAsBoolean()).as(otherwise).isTrue();
            };
            var report = goingOn(() -> filling.fill(plan, pace, told));
            return new Left(jdbc.queryForList(CASES), report, jdbc.queryForList("select distinct opened_by from casefile.case_file", String.class),
                    filling.fill(plan, (reached, otherwise) -> { }, stand -> { }), afterwards.apply(application));
        }
    }

    /** Once more where it was stopped, as at a new start. */
    private static Report goingOn(Supplier<Report> play) {
        try {
            return play.get();
        } catch (IllegalStateException stopped) {
            assertThat(stopped).hasMessageContaining("plug");
            return play.get();
        }
    }
}

package org.fitnotetowork.simulation.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fitnotetowork.Application;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.simulation.Pace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Twice the whole application, each on a database of its own, with a few people over twelve weeks: it comes alive, and the same seed brings the same cases. */
class DemoFullOfLifeTest {

    private static final int PEOPLE = 15;
    private static final int WEEKS = 12;

    /** How each case began, what became of it and when. */
    private static final String CASES = "select reference, way_in, opened_on, (select string_agg(work_status, ' ' order by id) from casefile.work_status where case_reference = reference) as work, "
            + "outcome, cast(closed_at as date) - opened_on as days from casefile.case_file left join casefile.closing on case_reference = reference and reopened_at is null order by reference";

    /** What a run left behind, read where a test may: in the tables. */
    record Left(List<Map<String, Object>> cases, Report report, List<String> openedBy, Report again) {
    }

    private static Left left;
    private static Left other;
    private static int interruptions;

    @BeforeAll
    static void play() throws IOException {
        left = played(stand -> { });
        other = played(stand -> {
            if (stand.day().getDayOfWeek() == DayOfWeek.THURSDAY && stand.came() > PEOPLE / 2 && interruptions++ == 0) {
                throw new IllegalStateException("somebody pulls the plug");
            }
        });
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

    private static Left played(Consumer<FillingTheDemo.Stand> told) throws IOException {
        var application = new SpringApplicationBuilder(Application.class, Partnership.class).profiles("demo", "simulate").run(
                "--simulation.at-start=false", "--server.port=0", "--camunda.bpm.job-execution.enabled=false", "--fitnote.designer.folder=",
                "--fitnote.data-dir=" + Files.createTempDirectory("fitnote-test"));
        try (application) {
            var partnership = application.getBean(Partnership.class);
            var jdbc = application.getBean(JdbcTemplate.class);
            var plan = new FillingTheDemo.Plan(7, PEOPLE, WEEKS, "", 1);
            var filling = application.getBean(FillingTheDemo.class);
            Pace pace = (reached, otherwise) -> {
                partnership.jobsRun();
                assertThat(reached.getAsBoolean()).as(otherwise).isTrue();
            };
            var report = goingOn(() -> filling.fill(plan, pace, told));
            return new Left(jdbc.queryForList(CASES), report, jdbc.queryForList("select distinct opened_by from casefile.case_file", String.class),
                    filling.fill(plan, (reached, otherwise) -> { }, stand -> { }));
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

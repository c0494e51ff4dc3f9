package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fitnotetowork.pathway.employer.ReturnPlan.Week;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.Test;

class ReturnPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate BACK = TODAY.plusDays(7);

    @Test
    void hours_that_rise_week_by_week_are_a_plan() {
        assertThat(problems(week(0, "18.5"), week(1, "25"), week(2, "37"))).isEmpty();
    }

    @Test
    void nobody_goes_back_yesterday() {
        assertThat(plan(TODAY.minusDays(1), TODAY, true).problems(TODAY)).extracting(Problem::field).containsExactly("returnOn");
        assertThat(plan(TODAY, TODAY, true).problems(TODAY)).isEmpty();
    }

    @Test
    void a_plan_is_reviewed_within_two_weeks() {
        assertThat(plan(BACK, BACK.plusDays(14), true).problems(TODAY)).isEmpty();
        assertThat(plan(BACK, BACK.plusDays(15), true).problems(TODAY)).extracting(Problem::field).containsExactly("reviewOn");
        assertThat(plan(BACK, BACK.minusDays(1), true).problems(TODAY)).extracting(Problem::field).containsExactly("reviewOn");
    }

    @Test
    void the_person_agrees_or_there_is_no_plan() {
        assertThat(plan(BACK, BACK, false).problems(TODAY)).extracting(Problem::field).containsExactly("personAgrees");
    }

    @Test
    void weeks_follow_each_other() {
        assertThat(problems(week(0, "20"), week(2, "20"))).extracting(Problem::field).containsExactly("weeks[1].weekStart");
    }

    @Test
    void fewer_hours_than_before_want_a_second_look() {
        assertThat(problems(week(0, "20"), week(1, "16"))).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("weeks[1].hours");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.CONFIRM);
        });
    }

    @Test
    void no_week_has_more_hours_than_the_normal_one() {
        assertThat(problems(week(0, "37.0"))).isEmpty();
        assertThat(problems(week(0, "37.5"))).extracting(Problem::field).containsExactly("weeks[0].hours");
    }

    @Test
    void a_plan_of_more_than_twelve_weeks_wants_a_second_look() {
        assertThat(problems(IntStream.range(0, 13).mapToObj(number -> week(number, "20")).toArray(Week[]::new))).extracting(Problem::rule).containsExactly("G3-LONG");
    }

    private static List<Problem> problems(Week... weeks) {
        return new ReturnPlan(BACK, new BigDecimal("37"), List.of(weeks), "FULL", BACK.plusDays(7), null, true, true).problems(TODAY);
    }

    private static ReturnPlan plan(LocalDate back, LocalDate review, boolean agrees) {
        return new ReturnPlan(back, new BigDecimal("37"), List.of(), "FULL", review, null, agrees, true);
    }

    private static Week week(int number, String hours) {
        return new Week(BACK.plusWeeks(number), new BigDecimal(hours), null);
    }
}

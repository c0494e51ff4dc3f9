package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fitnotetowork.pathway.employer.ReturnPlan.Week;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.Test;

/** Every rule of a return plan, at the field where it is mended (domain G3). */
class ReturnPlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate BACK = TODAY.plusDays(7);

    @Test
    void hours_that_rise_week_by_week_are_a_plan() {
        assertThat(problems(plan().week(0, "18.5").week(1, "25").week(2, "37"))).isEmpty();
    }

    @Test
    void nobody_goes_back_yesterday() {
        assertThat(fields(APlan.from(TODAY.minusDays(1), TODAY))).containsExactly("returnOn");
        assertThat(fields(APlan.from(TODAY, TODAY))).isEmpty();
    }

    @Test
    void a_plan_is_reviewed_within_two_weeks() {
        assertThat(fields(plan().reviewedOn(BACK.plusDays(14)))).isEmpty();
        assertThat(fields(plan().reviewedOn(BACK.plusDays(15)))).containsExactly("reviewOn");
        assertThat(fields(plan().reviewedOn(BACK.minusDays(1)))).containsExactly("reviewOn");
    }

    @Test
    void the_first_week_is_the_one_with_the_first_day_back() {
        assertThat(fields(plan().week(1, "20"))).containsExactly("weeks[0].weekStart");
        assertThat(fields(plan().week(new Week(BACK.minusDays(6), new BigDecimal("20"), null, null, null, null)))).isEmpty();
        assertThat(fields(plan().week(new Week(BACK.minusDays(7), new BigDecimal("20"), null, null, null, null)))).containsExactly("weeks[0].weekStart");
    }

    @Test
    void weeks_follow_each_other() {
        assertThat(fields(plan().week(0, "20").week(2, "20"))).containsExactly("weeks[1].weekStart");
    }

    @Test
    void fewer_hours_than_before_need_a_reason() {
        assertThat(fields(plan().week(0, "20").week(1, "16"))).containsExactly("weeks[1].whyFewer");
        assertThat(fields(plan().week(0, "20").week(new Week(BACK.plusWeeks(1), new BigDecimal("16"), null, null, null, "Bank holiday")))).isEmpty();
    }

    @Test
    void no_week_has_more_hours_than_the_normal_one() {
        assertThat(fields(plan().week(0, "37.0"))).isEmpty();
        assertThat(fields(plan().week(0, "37.5"))).containsExactly("weeks[0].hours");
    }

    @Test
    void full_duties_do_not_begin_before_the_last_week() {
        assertThat(fields(plan().week(0, "20").week(1, "30").fullDutiesOn(BACK.plusWeeks(1)))).isEmpty();
        assertThat(fields(plan().week(0, "20").week(1, "30").fullDutiesOn(BACK.plusDays(6)))).containsExactly("fullDutiesOn");
        assertThat(fields(plan().fullDutiesOn(BACK.minusDays(1)))).containsExactly("fullDutiesOn");
    }

    @Test
    void a_plan_of_more_than_twelve_weeks_asks_for_occupational_health() {
        assertThat(problems(weeks(13))).extracting(Problem::rule).containsExactly("G3-LONG");
        assertThat(problems(weeks(13).occupationalHealth("NOT_ASKED"))).extracting(Problem::severity).containsExactly(Problem.Severity.CONFIRM);
        assertThat(problems(weeks(13).occupationalHealth("ASKED"))).isEmpty();
        assertThat(problems(weeks(12))).isEmpty();
    }

    @Test
    void other_pay_is_written_down() {
        assertThat(fields(plan().paid("OTHER", null))).containsExactly("payNote");
        assertThat(fields(plan().paid("OTHER", "Full pay for four weeks"))).isEmpty();
    }

    @Test
    void the_employers_yes_alone_makes_no_agreed_plan() {
        var alone = plan().signed(null, TODAY);

        assertThat(problems(alone)).extracting(Problem::field, Problem::severity).containsExactly(tuple("personAgrees", Problem.Severity.CONFIRM));
        assertThat(alone.plan().agreement().isComplete()).isFalse();
        assertThat(plan().signed(TODAY, null).plan().agreement().isComplete()).isFalse();
        assertThat(plan().plan().agreement().isComplete()).isTrue();
    }

    @Test
    void an_employer_who_does_not_agree_is_recorded_without_further_questions() {
        assertThat(problems(plan().signed(null, null))).isEmpty();
    }

    @Test
    void nobody_signs_on_a_day_to_come() {
        assertThat(fields(plan().signed(TODAY.plusDays(1), TODAY.plusDays(2)))).containsExactly("personAgreedOn", "employerAgreedOn");
    }

    @Test
    void without_a_choice_a_plan_is_looked_at_after_one_two_and_four_weeks() {
        assertThat(plan().reviewedOn(BACK.plusDays(3)).plan().reviewDays()).containsExactly(BACK.plusDays(3), BACK.plusWeeks(1), BACK.plusWeeks(2), BACK.plusWeeks(4));
        assertThat(plan().reviewedOn(BACK.plusWeeks(1), 8, 12).plan().reviewDays()).containsExactly(BACK.plusWeeks(1), BACK.plusWeeks(8), BACK.plusWeeks(12));
    }

    private static APlan plan() {
        return APlan.from(BACK, TODAY);
    }

    private static APlan weeks(int count) {
        var plan = plan();
        IntStream.range(0, count).forEach(number -> plan.week(number, "20"));
        return plan;
    }

    private static List<Problem> problems(APlan plan) {
        return ReturnPlanRules.problems(plan.plan(), TODAY);
    }

    private static List<String> fields(APlan plan) {
        return problems(plan).stream().map(Problem::field).toList();
    }
}

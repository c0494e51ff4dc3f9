package org.fitnotetowork.pathway.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fitnotetowork.pathway.conversation.ActionPlan.Action;
import org.fitnotetowork.pathway.coordination.Start;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate REVIEW = TODAY.plusDays(21);
    private static final Function<String, Offer> OFFERED = service -> new Offer(Offer.Answer.OFFERED, "Offered.");

    @Test
    void a_plan_that_answers_every_need_is_agreed_without_a_word() {
        assertThat(problems(List.of(need(Domain.PHYSICAL_HEALTH), need(Domain.WORKPLACE_ADJUSTMENT)), step(Domain.PHYSICAL_HEALTH), step(Domain.WORKPLACE_ADJUSTMENT))).isEmpty();
    }

    @Test
    void n1_each_need_ends_in_a_step_or_a_reason() {
        var needs = List.of(need(Domain.HOUSING), need(Domain.TRANSPORT), new Need(Domain.DIGITAL, false, null));

        assertThat(problems(needs, gap(Domain.HOUSING))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("N1");
            assertThat(problem.field()).isEqualTo("actions");
            assertThat(problem.message()).startsWith("Transport");
        });
    }

    @Test
    void n2_money_and_home_of_today_stand_first() {
        var needs = List.of(need(Domain.JOB_SEARCH_CV), new Need(Domain.HOUSING, true, Need.Urgency.TODAY));

        assertThat(problems(needs, step(Domain.JOB_SEARCH_CV), step(Domain.HOUSING))).extracting(Problem::rule).containsExactly("N2");
        assertThat(problems(needs, step(Domain.HOUSING), step(Domain.JOB_SEARCH_CV))).isEmpty();
    }

    @Test
    void n2_a_need_that_can_wait_may_stand_anywhere() {
        var needs = List.of(need(Domain.JOB_SEARCH_CV), new Need(Domain.HOUSING, true, Need.Urgency.SOON));

        assertThat(problems(needs, step(Domain.JOB_SEARCH_CV), step(Domain.HOUSING))).isEmpty();
    }

    @Test
    void n3_a_one_sided_plan_wants_a_second_look_but_not_a_single_step() {
        assertThat(problems(List.of(), step(Domain.MENTAL_HEALTH), step(Domain.PAIN_FATIGUE))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("N3");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.CONFIRM);
        });
        assertThat(problems(List.of(), step(Domain.JOB_SEARCH_CV), step(Domain.SKILLS_TRAINING))).extracting(Problem::rule).containsExactly("N3");
        assertThat(problems(List.of(), step(Domain.JOB_SEARCH_CV))).isEmpty();
    }

    @Test
    void f4_an_empty_plan_is_none() {
        assertThat(problems(List.of())).extracting(Problem::rule).containsExactly("F4");
    }

    @Test
    void f4_a_step_lies_ahead_and_not_far_beyond_the_review() {
        assertThat(problems(List.of(), by(TODAY.minusDays(1)))).extracting(Problem::field).containsExactly("actions[0].byWhen");
        assertThat(problems(List.of(), by(TODAY))).isEmpty();
        assertThat(problems(List.of(), by(REVIEW.plusDays(90)))).isEmpty();
        assertThat(problems(List.of(), by(REVIEW.plusDays(91)))).extracting(Problem::field).containsExactly("actions[0].byWhen");
    }

    @Test
    void f4_a_step_says_who_and_when() {
        assertThat(problems(List.of(), new Action(Domain.TRANSPORT, "Ask for a bus pass", null, TODAY, null, null, null))).extracting(Problem::field).containsExactly("actions[0].step");
    }

    @Test
    void f4_a_plan_is_the_persons_own() {
        var plan = new ActionPlan("RETURN_TO_WORK", "Back at work", null, REVIEW, List.of(step(Domain.TRANSPORT)), false);

        assertThat(new PlanRules(TODAY, List.of(), OFFERED, List.of()).problems(plan)).extracting(Problem::field).containsExactly("agreedByPerson");
    }

    @Test
    void f4_more_than_five_own_steps_want_a_second_look() {
        var own = Stream.generate(() -> step(Domain.TRANSPORT)).limit(6).toArray(Action[]::new);

        assertThat(problems(List.of(), own)).extracting(Problem::severity).containsExactly(Problem.Severity.CONFIRM);
    }

    @Test
    void e5_the_table_says_in_its_own_words_what_is_offered() {
        var cv = new Action(Domain.TRANSPORT, "Write a CV", "COACH", TODAY, "CV_AND_INTERVIEW", null, null);
        var cvWithReason = new Action(Domain.TRANSPORT, "Write a CV", "COACH", TODAY, "CV_AND_INTERVIEW", "The job ends in June", null);

        assertThat(problems(Offer.Answer.NOT_YET, cvWithReason)).containsExactly(Problem.refuse("actions[0].service", "E5", "Words of the table."));
        assertThat(problems(Offer.Answer.WITH_REASON, cv)).containsExactly(Problem.refuse("actions[0].serviceReason", "E5", "Words of the table."));
        assertThat(problems(Offer.Answer.WITH_REASON, cvWithReason)).isEmpty();
        assertThat(problems(Offer.Answer.ASK, cv)).containsExactly(Problem.confirm("actions[0].service", "E5", "Words of the table."));
    }

    @Test
    void a_line_that_would_wait_for_itself_is_refused_at_its_field() {
        assertThat(problems(List.of(), step(Domain.TRANSPORT), waits(Domain.DIGITAL, Start.Rule.AFTER_STARTED, "3"), waits(Domain.FAMILY_CARING, Start.Rule.AFTER_COMPLETED, "2")))
                .extracting(Problem::field, Problem::rule, Problem::severity)
                .containsExactly(tuple("actions[1].afterLines", "H6-ORDER", Problem.Severity.REFUSE), tuple("actions[2].afterLines", "H6-ORDER", Problem.Severity.REFUSE));
        assertThat(problems(List.of(), step(Domain.TRANSPORT), waits(Domain.DIGITAL, Start.Rule.AFTER_STARTED, "1"))).isEmpty();
    }

    @Test
    void nobody_has_to_get_well_before_work_and_the_person_may_still_want_it_so() {
        assertThat(problems(List.of(), step(Domain.MENTAL_HEALTH), waits(Domain.JOB_SEARCH_CV, Start.Rule.AFTER_COMPLETED, "1")))
                .extracting(Problem::field, Problem::rule, Problem::severity).containsExactly(tuple("actions[1].afterLines", "H6-WELL", Problem.Severity.CONFIRM));
        assertThat(problems(List.of(), step(Domain.MENTAL_HEALTH), waits(Domain.JOB_SEARCH_CV, Start.Rule.AFTER_STARTED, "1"))).isEmpty();
    }

    @Test
    void what_stays_as_it_was_agreed_is_not_asked_about_again_and_what_is_new_is() {
        var agreed = new Action(Domain.TRANSPORT, "Write a CV", "COACH", TODAY.minusDays(3), "CV_AND_INTERVIEW", null, null);
        var moved = new Action(Domain.TRANSPORT, "Write a CV", "COACH", TODAY.minusDays(1), null, null, null);
        var rules = new PlanRules(TODAY, List.of(), service -> new Offer(Offer.Answer.NOT_YET, "Words of the table."), List.of(agreed));

        assertThat(rules.problems(plan(agreed))).isEmpty();
        assertThat(rules.problems(plan(agreed, moved))).extracting(Problem::field).containsExactly("actions[1].byWhen");
    }

    private static List<Problem> problems(List<Need> needs, Action... actions) {
        return new PlanRules(TODAY, needs, OFFERED, List.of()).problems(plan(actions));
    }

    private static List<Problem> problems(Offer.Answer answer, Action action) {
        return new PlanRules(TODAY, List.of(), service -> new Offer(answer, "Words of the table."), List.of()).problems(plan(action));
    }

    private static ActionPlan plan(Action... actions) {
        return new ActionPlan("RETURN_TO_WORK", "Back at work", null, REVIEW, List.of(actions), true);
    }

    private static Need need(Domain domain) {
        return new Need(domain, true, Need.Urgency.SOON);
    }

    private static Action step(Domain domain) {
        return new Action(domain, "Do the next thing", "PARTICIPANT", TODAY.plusDays(7), null, null, null);
    }

    private static Action waits(Domain domain, Start.Rule rule, String line) {
        return new Action(domain, "Do the next thing", "PARTICIPANT", TODAY.plusDays(7), null, null, new Start(rule, List.of(line), null), null);
    }

    private static Action by(LocalDate day) {
        return new Action(Domain.TRANSPORT, "Ask for a bus pass", "COACH", day, null, null, null);
    }

    private static Action gap(Domain domain) {
        return new Action(domain, null, null, null, null, null, "NO_SERVICE");
    }
}

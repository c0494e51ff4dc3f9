package org.fitnotetowork.pathway.fitnote.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.ModelUnderTest.sets;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A recorded note leads to an offer, to an open case or to nothing more, and the practice hears of a plan and what became of an offer (domain C5, C8). */
class FitNoteReviewProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("fitnote/fit-note-review");

    @Test
    void the_practice_hears_what_became_of_the_person() {
        model.where("decide", sets("route", "COACH_AND_ADVISER"));
        var review = recorded();

        assertThat(review).isWaitingAt("receiveTask_awaitOutcome").hasPassedTimes(1, "serviceTask_askCoachingTeam").hasNotPassed("userTask_readOutcome");
        review.hears("case.closed", Map.of("outcome", "IN_WORK_SUSTAINED"));
        assertThat(review).isWaitingAt("userTask_readOutcome").hasVariable("outcome", "IN_WORK_SUSTAINED");
        assertThat(review.offeredTo("userTask_readOutcome")).containsExactly("gp-clinician");
        review.completes("userTask_readOutcome");

        assertThat(review).hasEndedAt("endEvent_practiceTold").hasNotPassed("serviceTask_attachNote", "endEvent_declined", "endEvent_recorded", "endEvent_signposted");
    }

    @Test
    void the_practice_hears_of_an_agreed_plan_while_it_waits_for_the_outcome() {
        model.where("decide", sets("route", "EARLY_SUPPORT"));
        var review = recorded();

        review.hears("conversation.planAgreed", Map.of());
        assertThat(review).isWaitingAt("receiveTask_awaitOutcome", "userTask_readPlan").hasNotPassed("userTask_readOutcome");
        assertThat(review.offeredTo("userTask_readPlan")).containsExactly("gp-clinician");
        review.completes("userTask_readPlan");
        assertThat(review).isWaitingAt("receiveTask_awaitOutcome").hasPassed("endEvent_planRead");
    }

    @Test
    void news_of_a_plan_that_nobody_has_read_goes_when_the_outcome_comes() {
        model.where("decide", sets("route", "EARLY_SUPPORT"));
        var review = recorded();
        review.hears("conversation.planAgreed", Map.of());

        review.hears("case.closed", Map.of("outcome", "IN_WORK_SUSTAINED"));

        assertThat(review).isWaitingAt("userTask_readOutcome").hasPassed("endEvent_toldWithOutcome").hasNotPassed("endEvent_planRead");
    }

    @Test
    void the_practice_waits_as_long_as_the_journey_takes() {
        model.where("decide", sets("route", "EARLY_SUPPORT"));
        var review = recorded();

        model.daysPass(400);

        assertThat(review).isWaitingAt("receiveTask_awaitOutcome").hasNotPassed("userTask_readOutcome", "endEvent_practiceTold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_CONVERSATION", "EMPLOYER_FIRST", "COACH_AND_ADVISER", "EARLY_SUPPORT", "COACH_PRIORITY", "OUT_OF_WORK", "SPECIALIST", "SELF_EMPLOYED", "COACH_REVIEW"})
    void every_other_route_goes_to_the_coaching_team(String route) {
        model.where("decide", sets("route", route));

        assertThat(recorded()).isWaitingAt("receiveTask_awaitOutcome").hasPassed("serviceTask_askCoachingTeam").hasNotPassed("userTask_arrangeClinicalHelp");
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, endEvent_declined", "RECORDED, endEvent_recorded", "SIGNPOST, endEvent_signposted"})
    void where_no_support_is_wanted_or_possible_the_coaching_team_never_hears_of_the_person(String route, String end) {
        model.where("decide", sets("route", route));

        assertThat(recorded()).hasEndedAt(end)
                .hasNotPassed("serviceTask_askCoachingTeam", "serviceTask_attachNote", "receiveTask_awaitOutcome", "userTask_readOutcome");
    }

    @Test
    void a_note_for_somebody_on_the_caseload_opens_no_second_case() {
        model.where("decide", sets("route", "ATTACH"));

        assertThat(recorded()).hasEndedAt("endEvent_attached").hasPassed("serviceTask_attachNote").hasNotPassed("serviceTask_askCoachingTeam", "userTask_readOutcome");
    }

    @Test
    void clinical_help_comes_before_anything_about_work_and_the_route_is_decided_again() {
        model.where("decide", sets("route", "CLINICAL_HELP_TODAY"), sets("route", "COACH_AND_ADVISER"));
        var review = recorded();

        assertThat(review).isWaitingAt("userTask_arrangeClinicalHelp").hasNotPassed("serviceTask_askCoachingTeam", "endEvent_declined");
        assertThat(review.offeredTo("userTask_arrangeClinicalHelp")).containsExactly("gp-clinician");
        review.completes("userTask_arrangeClinicalHelp");

        assertThat(review).isWaitingAt("receiveTask_awaitOutcome").hasPassedTimes(2, "businessRuleTask_triage").hasPassedTimes(1, "userTask_recordFitNote");
    }

    @Test
    void nothing_is_decided_before_the_note_is_recorded() {
        var review = model.givenStartedBy("gp", "ncl-practice");

        assertThat(review).isWaitingAt("userTask_recordFitNote").hasNotPassed("businessRuleTask_triage");
        assertThat(review.task("userTask_recordFitNote").getAssignee()).isEqualTo("gp");
        assertThat(review).hasVariable("organisation", "ncl-practice");
    }

    private static Story recorded() {
        return model.givenStartedBy("gp", "ncl-practice").completes("userTask_recordFitNote", Map.of("caseReference", model.newCase()));
    }
}

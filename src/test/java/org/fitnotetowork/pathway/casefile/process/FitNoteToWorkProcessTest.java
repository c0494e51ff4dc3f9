package org.fitnotetowork.pathway.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fitnotetowork.platform.engine.ModelUnderTest.sets;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelProperties;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey alone: every outcome closes the case once, and the person can leave it from every step (domain E7, H.2, I.5). */
class FitNoteToWorkProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("casefile/fit-note-to-work")
            .calling("consent", "priority", "offerInWorkingDays=integer count", "takesPart")
            .calling("health-work-conversation", "priority", "conversation")
            .calling("support-referral", "priority", "referralReference")
            .calling("employer-engagement", "priority")
            .calling("job-search-support", "priority")
            .calling("sustained-work-follow-up", "workLasts");

    private static final JavaDelegate CLOSES = execution -> execution.setVariable("outcome", ModelProperties.ofElement(execution).get("outcome"));

    private static final String[] WAYS_TO_LEAVE = {"endEvent_withdrew", "endEvent_died", "endEvent_movedArea"};

    @BeforeEach
    void the_plan_names_two_services() {
        model.where("closeCase", CLOSES);
        decides("NONE", "CHECK_PLAN");
        toSend("RF-2026-000001", "RF-2026-000002");
    }

    @Test
    void support_leads_to_work_that_lasts() {
        var journey = Step.SUPPORT_WITH_EMPLOYER.reached();

        supportIsGiven(journey);
        reviewed(journey, "IN_WORK");
        assertThat(journey).isWaitingAt("callActivity_followUp").hasNotPassed("endEvent_workLasts");
        journey.returns("callActivity_followUp", Map.of("workLasts", "LASTS"));

        assertThat(journey).hasEndedAt("endEvent_workLasts").hasVariable("outcome", "IN_WORK_SUSTAINED")
                .hasNotPassed("endEvent_declined", "endEvent_noContact", "endEvent_goalReached", "endEvent_supportEnded").hasNotPassed(WAYS_TO_LEAVE);
    }

    // The offer and the conversation

    @ParameterizedTest
    @CsvSource({"DECLINED, endEvent_declined, endEvent_noContact, DECLINED", "NO_ANSWER, endEvent_noContact, endEvent_declined, NO_CONTACT"})
    void who_does_not_take_part_is_left_alone(String takesPart, String end, String otherEnd, String outcome) {
        var journey = Step.CONSENT.reached();

        journey.returns("callActivity_consent", Map.of("takesPart", takesPart));

        assertThat(journey).hasEndedAt(end).hasVariable("outcome", outcome).hasNotPassed(otherEnd, "callActivity_conversation", "subProcess_support");
    }

    @ParameterizedTest
    @CsvSource({"DECLINED, endEvent_declined, endEvent_noContact, DECLINED", "NO_CONTACT, endEvent_noContact, endEvent_declined, NO_CONTACT"})
    void without_an_agreed_plan_nobody_is_referred_and_no_employer_approached(String conversation, String end, String otherEnd, String outcome) {
        var journey = Step.CONVERSATION.reached();

        journey.returns("callActivity_conversation", Map.of("conversation", conversation));

        assertThat(journey).hasEndedAt(end).hasVariable("outcome", outcome)
                .hasNotPassed(otherEnd, "subProcess_support", "callActivity_referrals", "callActivity_employer", "userTask_reviewPlan");
    }

    // Support

    @Test
    void health_and_work_support_run_side_by_side_and_the_plan_is_reviewed_when_all_have_come_to_an_end() {
        var journey = Step.SUPPORT_WITH_EMPLOYER.reached();

        journey.returns("callActivity_employer");
        assertThat(journey).isWaitingAt("callActivity_referrals", "callActivity_referrals").hasNotPassed("userTask_reviewPlan", "endEvent_supportGiven");
        journey.returns("callActivity_referrals");
        assertThat(journey).isWaitingAt("callActivity_referrals").hasNotPassed("gateway_joinSupport");
        journey.returns("callActivity_referrals");

        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasPassedTimes(1, "endEvent_supportGiven").hasNotPassed("callActivity_jobSearch");
    }

    @Test
    void each_referral_knows_its_own_reference_how_urgent_it_is_and_nothing_else_of_the_journey() {
        var journey = Step.SUPPORT_WITH_EMPLOYER.reached();

        assertThat(journey.called("callActivity_referrals")).extracting(referral -> referral.variable("referralReference"))
                .containsExactlyInAnyOrder("RF-2026-000001", "RF-2026-000002");
        assertThat(journey.called("callActivity_referrals")).allSatisfy(referral -> {
            assertThat(referral.variables()).containsOnlyKeys("caseReference", "organisation", "priority", "referralReference").containsEntry("priority", "P1");
            assertThat(referral.businessKey()).isEqualTo(journey.businessKey());
        });
    }

    @ParameterizedTest
    @CsvSource({"CONSENT, 'caseReference organisation priority offerInWorkingDays'", "CONVERSATION, 'caseReference organisation priority'",
        "WORK_SUPPORT_LEFT, 'caseReference organisation priority'", "FOLLOW_UP, 'caseReference organisation'"})
    void a_called_process_knows_whose_case_it_is_how_urgent_it_is_before_there_is_work_and_nothing_else(Step step, String known) {
        var journey = step.reached();

        assertThat(journey.called(step.waitsAt.get(0))).singleElement().satisfies(called -> {
            assertThat(called.variables()).containsOnlyKeys(known.split(" "));
            assertThat(called.variable("caseReference")).isEqualTo(journey.variable("caseReference"));
            assertThat(called.businessKey()).isEqualTo(journey.businessKey());
        });
    }

    /** Fit note triage, C5: its days are the clock of the offer, its priority the place of each later task in the list. */
    @Test
    void what_the_triage_said_of_the_offer_reaches_whoever_makes_it() {
        var journey = Step.CONSENT.reached();

        assertThat(journey.called("callActivity_consent")).singleElement()
                .satisfies(called -> assertThat(called.variables()).containsEntry("priority", "P1").containsEntry("offerInWorkingDays", 2));
    }

    @Test
    void somebody_out_of_work_is_helped_to_search_and_no_employer_is_approached() {
        var journey = Step.SUPPORT_WITH_JOB_SEARCH.reached();

        assertThat(journey.called("callActivity_jobSearch")).singleElement().satisfies(called ->
                assertThat(called.variables()).containsOnlyKeys("caseReference", "organisation", "priority").containsEntry("priority", "P1"));
        journey.returns("callActivity_jobSearch").returns("callActivity_referrals").returns("callActivity_referrals");

        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasPassed("callActivity_jobSearch").hasNotPassed("callActivity_employer");
    }

    @Test
    void a_plan_without_services_and_without_work_support_goes_straight_to_the_review() {
        toSend();
        decides("NONE", "CHECK_PLAN");
        var journey = Step.CONVERSATION.reached();

        journey.returns("callActivity_conversation", Map.of("conversation", "PLAN_AGREED"));

        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasPassed("endEvent_supportGiven")
                .hasNotPassed("callActivity_referrals", "callActivity_employer", "callActivity_jobSearch");
    }

    // The review

    @Test
    void more_support_sends_only_what_is_new_and_asks_again_what_work_support_fits() {
        model.where("decide", sets("workSupport", "JOB_SEARCH"), sets("workSupport", "EMPLOYER"));
        var journey = Step.CONVERSATION.reached().returns("callActivity_conversation", Map.of("conversation", "PLAN_AGREED"))
                .returns("callActivity_jobSearch").returns("callActivity_referrals").returns("callActivity_referrals");

        toSend("RF-2026-000003");
        reviewed(journey, "MORE_SUPPORT");

        assertThat(journey).isWaitingAt("callActivity_referrals", "callActivity_employer").hasPassedTimes(1, "callActivity_consent").hasPassedTimes(1, "callActivity_conversation");
        assertThat(journey.called("callActivity_referrals")).extracting(referral -> referral.variable("referralReference")).containsExactly("RF-2026-000003");
        journey.returns("callActivity_referrals").returns("callActivity_employer");
        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasPassedTimes(2, "endEvent_supportGiven");
    }

    @ParameterizedTest
    @CsvSource({"GOAL_REACHED, endEvent_goalReached, endEvent_supportEnded, GOAL_MET", "SUPPORT_ENDED, endEvent_supportEnded, endEvent_goalReached, SUPPORT_ENDED"})
    void support_may_end_without_work(String nextStep, String end, String otherEnd, String outcome) {
        var journey = Step.REVIEW.reached();

        reviewed(journey, nextStep);

        assertThat(journey).hasEndedAt(end).hasVariable("outcome", outcome).hasNotPassed(otherEnd, "callActivity_followUp", "endEvent_workLasts");
    }

    @Test
    void a_variable_that_is_not_declared_refuses_the_whole_completion() {
        var journey = Step.REVIEW.reached();

        assertThatThrownBy(() -> journey.completes("userTask_reviewPlan", Map.of("nextStep", "IN_WORK", "diagnosis", "M54.5"))).hasMessageContaining("VARIABLE_UNDECLARED");

        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasNoVariable("diagnosis").hasNoVariable("nextStep").hasNotPassed("userTask_reviewPlan", "callActivity_followUp");
        assertThat(journey.hasOpenTask("userTask_reviewPlan")).isTrue();
    }

    @Test
    void a_sentence_in_a_declared_variable_refuses_the_whole_completion() {
        var journey = Step.REVIEW.reached();

        assertThatThrownBy(() -> journey.completes("userTask_reviewPlan", Map.of("nextStep", "has back pain again"))).hasMessageContaining("VARIABLE_NOT_A_CODE")
                .hasMessageNotContaining("back pain");

        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasNoVariable("nextStep");
    }

    // Afterwards

    @Test
    void a_relapse_leads_back_to_the_review_without_a_new_offer_or_a_closed_case() {
        var journey = Step.FOLLOW_UP.reached();

        journey.returns("callActivity_followUp", Map.of("workLasts", "RELAPSE"));
        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasNoVariable("outcome").hasPassedTimes(1, "callActivity_consent").hasPassedTimes(1, "subProcess_support")
                .hasNotPassed("endEvent_workLasts", "endEvent_noContact");
        reviewed(journey, "IN_WORK");
        journey.returns("callActivity_followUp", Map.of("workLasts", "LASTS"));

        assertThat(journey).hasEndedAt("endEvent_workLasts").hasPassedTimes(2, "callActivity_followUp");
    }

    @Test
    void who_has_not_started_after_a_year_goes_back_to_the_review() {
        var journey = Step.REVIEW.reached();

        reviewed(journey, "NOT_YET");
        journey.returns("callActivity_followUp", Map.of("workLasts", "NOT_STARTED"));

        assertThat(journey).isWaitingAt("userTask_reviewPlan").hasNotPassed("endEvent_workLasts", "endEvent_supportEnded");
    }

    @Test
    void who_wants_no_more_questions_is_unknown_by_choice_and_not_out_of_contact() {
        var journey = Step.FOLLOW_UP.reached();

        journey.returns("callActivity_followUp", Map.of("workLasts", "UNKNOWN_BY_CHOICE"));

        assertThat(journey).hasEndedAt("endEvent_followUpStopped").hasVariable("outcome", "UNKNOWN_BY_CHOICE").hasNotPassed("endEvent_noContact", "endEvent_workLasts");
    }

    @Test
    void a_not_fit_note_in_follow_up_is_told_to_the_follow_up_and_asks_nobody_twice() {
        var journey = Step.FOLLOW_UP.reached();
        decides("NONE", "RELAPSE");

        journey.hears("fitnote.received");

        assertThat(journey).isWaitingAt("callActivity_followUp").hasPassedTimes(1, "serviceTask_tellFollowUp").hasPassed("endEvent_relapseReview").hasNotPassed("userTask_checkNewFitNote");
    }

    @Test
    void who_is_not_reached_at_the_end_is_not_counted_as_in_work() {
        var journey = Step.FOLLOW_UP.reached();

        journey.returns("callActivity_followUp", Map.of("workLasts", "UNKNOWN"));

        assertThat(journey).hasEndedAt("endEvent_noContact").hasVariable("outcome", "NO_CONTACT").hasNotPassed("endEvent_workLasts", "endEvent_declined");
    }

    // At any time

    @ParameterizedTest
    @EnumSource
    void whoever_stops_at_whatever_step_leaves_nothing_running(Step step) {
        leaves(Leaving.WITHDRAWS, step);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT", "SUPPORT_WITH_EMPLOYER", "FOLLOW_UP"})
    void after_a_death_nothing_is_left_running_and_it_is_not_called_a_withdrawal(Step step) {
        leaves(Leaving.DIES, step);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT", "SUPPORT_WITH_EMPLOYER", "FOLLOW_UP"})
    void whoever_moves_away_leaves_nothing_running_here(Step step) {
        leaves(Leaving.MOVES, step);
    }

    private static void leaves(Leaving leaving, Step step) {
        var journey = step.reached();
        var called = step.waitsAt.stream().distinct().flatMap(activity -> journey.called(activity).stream()).toList();

        journey.hears(leaving.message);

        assertThat(journey).hasEndedAt(leaving.end).hasVariable("outcome", leaving.outcome)
                .hasNotPassed("endEvent_workLasts", "endEvent_declined", "endEvent_noContact", "endEvent_goalReached", "endEvent_supportEnded")
                .hasNotPassed(Stream.of(WAYS_TO_LEAVE).filter(end -> !end.equals(leaving.end)).toArray(String[]::new));
        assertThat(called).noneMatch(Story::isRunning);
    }

    @Test
    void one_person_who_leaves_stops_nobody_elses_journey() {
        var journey = Step.CONSENT.reached();
        var other = Step.CONSENT.reached();

        journey.hears("case.withdrawn");

        assertThat(other).isWaitingAt("callActivity_consent").hasNotPassed(WAYS_TO_LEAVE);
        assertThat(other.called("callActivity_consent")).allMatch(Story::isRunning);
    }

    @Test
    void everything_has_stopped_even_while_the_practice_cannot_be_told() {
        model.where("closeCase", execution -> { throw new IllegalStateException("the practice cannot be told"); }, CLOSES);
        var journey = Step.SUPPORT_WITH_EMPLOYER.reached();
        var called = journey.called("callActivity_referrals");

        assertThatThrownBy(() -> journey.hears("case.withdrawn")).hasMessageContaining("cannot be told");
        assertThat(journey).isWaitingAt("endEvent_withdrew");
        assertThat(called).hasSize(2).noneMatch(Story::isRunning);
        assertThat(journey.tells("person.died", Map.of())).isFalse();

        assertThat(journey).hasEndedAt("endEvent_withdrew").hasPassedTimes(1, "endEvent_withdrew").hasNotPassed("endEvent_died");
    }

    @ParameterizedTest
    @EnumSource
    void a_new_fit_note_is_checked_beside_the_journey_and_stops_nothing(Step step) {
        var journey = step.reached();
        var called = step.waitsAt.stream().distinct().flatMap(activity -> journey.called(activity).stream()).toList();

        journey.hears("fitnote.received");
        assertThat(journey).isWaitingAt(Stream.concat(step.waitsAt.stream(), Stream.of("userTask_checkNewFitNote")).toArray(String[]::new));
        assertThat(called).allMatch(Story::isRunning);
        journey.completes("userTask_checkNewFitNote", Map.of("newNoteStep", "KEEP_PLAN"));

        assertThat(journey).isWaitingAt(step.waitsAt.toArray(String[]::new)).hasPassed("endEvent_newFitNoteChecked").hasNotPassed(WAYS_TO_LEAVE).hasNotPassed("serviceTask_changePlan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGE_PLAN", "CALL_PERSON"})
    void where_the_plan_may_no_longer_fit_the_team_agrees_it_anew_and_nothing_stops(String answer) {
        var journey = Step.SUPPORT_WITH_EMPLOYER.reached();
        journey.hears("fitnote.received");

        journey.completes("userTask_checkNewFitNote", Map.of("newNoteStep", answer));

        assertThat(journey).isWaitingAt(Step.SUPPORT_WITH_EMPLOYER.waitsAt.toArray(String[]::new)).hasPassedTimes(1, "serviceTask_changePlan").hasPassed("endEvent_planToChange")
                .hasNotPassed("endEvent_newFitNoteChecked");
    }

    @Test
    void each_new_fit_note_is_checked() {
        var journey = Step.FOLLOW_UP.reached();

        journey.hears("fitnote.received").hears("fitnote.received");

        assertThat(journey).isWaitingAt("callActivity_followUp", "userTask_checkNewFitNote", "userTask_checkNewFitNote");
    }

    private static void supportIsGiven(Story journey) {
        journey.returns("callActivity_referrals").returns("callActivity_referrals").returns("callActivity_employer");
        assertThat(journey).isWaitingAt("userTask_reviewPlan");
    }

    private static void reviewed(Story journey, String nextStep) {
        journey.completes("userTask_reviewPlan", Map.of("nextStep", nextStep));
    }

    private static void decides(String workSupport, String noteStep) {
        model.where("decide", execution -> {
            var isAboutNote = ModelProperties.ofElement(execution).get("decision").equals("note-in-follow-up");
            execution.setVariable(isAboutNote ? "noteStep" : "workSupport", isAboutNote ? noteStep : workSupport);
        });
    }

    private static void toSend(String... references) {
        model.bean("referralsToSend", new ReferralsToSend(List.of(references)));
    }

    /** Where the journey waits for somebody, and how it gets there. */
    enum Step {
        CONSENT("callActivity_consent"),
        CONVERSATION("callActivity_conversation"),
        SUPPORT_WITH_EMPLOYER("callActivity_referrals", "callActivity_referrals", "callActivity_employer"),
        SUPPORT_WITH_JOB_SEARCH("callActivity_referrals", "callActivity_referrals", "callActivity_jobSearch"),
        ONE_REFERRAL_LEFT("callActivity_referrals"),
        WORK_SUPPORT_LEFT("callActivity_employer"),
        REVIEW("userTask_reviewPlan"),
        FOLLOW_UP("callActivity_followUp");

        private final List<String> waitsAt;

        Step(String... waitsAt) {
            this.waitsAt = List.of(waitsAt);
        }

        private Story reached() {
            var journey = switch (this) {
                case CONSENT -> model.givenStartedByMessage("journey.supportWanted", Map.of("route", "COACH_AND_ADVISER", "priority", "P1", "dueInWorkingDays", 2));
                case CONVERSATION -> CONSENT.reached().returns("callActivity_consent", Map.of("takesPart", "AGREED"));
                case SUPPORT_WITH_EMPLOYER -> planAgreed("EMPLOYER");
                case SUPPORT_WITH_JOB_SEARCH -> planAgreed("JOB_SEARCH");
                case ONE_REFERRAL_LEFT -> SUPPORT_WITH_EMPLOYER.reached().returns("callActivity_employer").returns("callActivity_referrals");
                case WORK_SUPPORT_LEFT -> SUPPORT_WITH_EMPLOYER.reached().returns("callActivity_referrals").returns("callActivity_referrals");
                case REVIEW -> WORK_SUPPORT_LEFT.reached().returns("callActivity_employer");
                case FOLLOW_UP -> REVIEW.reached().completes("userTask_reviewPlan", Map.of("nextStep", "IN_WORK"));
            };
            assertThat(journey).isWaitingAt(waitsAt.toArray(String[]::new));
            return journey;
        }

        private static Story planAgreed(String workSupport) {
            decides(workSupport, "CHECK_PLAN");
            return CONVERSATION.reached().returns("callActivity_conversation", Map.of("conversation", "PLAN_AGREED"));
        }
    }

    enum Leaving {
        WITHDRAWS("case.withdrawn", "endEvent_withdrew", "WITHDREW"),
        DIES("person.died", "endEvent_died", "DECEASED"),
        MOVES("case.transferred", "endEvent_movedArea", "MOVED_AWAY");

        private final String message;
        private final String end;
        private final String outcome;

        Leaving(String message, String end, String outcome) {
            this.message = message;
            this.end = end;
            this.outcome = outcome;
        }
    }

    /** What the plan still has to send. The engine asks for every instance anew. Public, because the model calls a method of it. */
    public record ReferralsToSend(List<String> references) {

        public List<String> of(DelegateExecution execution) {
            return references;
        }
    }
}

package org.fitnotetowork.pathway.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks in the weeks of the table whether work lasts, takes nobody's silence for an answer, and leads who relapses back (domain I.4, I.5). */
class SustainedWorkFollowUpProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("followup/sustained-work-follow-up");

    private static final String[] ENDS = {"endEvent_lasts", "endEvent_unknown", "endEvent_notStarted", "endEvent_relapse", "endEvent_askedToStop", "endEvent_stopped"};

    @BeforeEach
    void checks_are_due_after_4_and_13_weeks() {
        model.where("scheduleFollowUp", check(4), check(13), ModelUnderTest.sets("checkpoint", 0));
        model.where("decide", ModelUnderTest.sets("relapseStep", "REOPEN_SAME_EPISODE"));
    }

    @Test
    void work_lasts_when_the_person_is_still_in_work_at_the_last_check() {
        var followUp = given();

        weeksPass(4);
        answer(followUp, "IN_WORK");
        assertThat(followUp).isWaitingAt("event_checkDue").hasNotPassed("endEvent_lasts");
        weeksPass(9);
        answer(followUp, "IN_WORK");

        assertThat(followUp).hasEndedAt("endEvent_lasts").hasVariable("workLasts", "LASTS").hasPassedTimes(2, "userTask_askIfWorkLasts")
                .hasNotPassed("endEvent_relapse", "endEvent_unknown", "endEvent_notStarted");
    }

    @Test
    void nobody_is_asked_before_the_check_is_due_and_a_late_answer_does_not_move_the_next() {
        var followUp = given();

        model.daysPass(27);
        assertThat(followUp).isWaitingAt("event_checkDue").hasNotPassed("event_checkDue");
        model.daysPass(1);
        assertThat(followUp).isWaitingAt("userTask_askIfWorkLasts").hasVariable("checkpoint", 4);
        model.daysPass(20);
        answer(followUp, "IN_WORK");

        model.daysPass(62 - 20);
        assertThat(followUp).isWaitingAt("event_checkDue");
        model.daysPass(1);
        assertThat(followUp).isWaitingAt("userTask_askIfWorkLasts").hasVariable("checkpoint", 13);
    }

    @Test
    void one_try_in_vain_is_no_answer_and_the_coach_tries_again_two_days_later() {
        var followUp = given();
        weeksPass(4);

        answer(followUp, "TRY_AGAIN");
        assertThat(followUp).isWaitingAt("event_tryAgain").hasNotPassed("endEvent_answered").hasPassedTimes(1, "serviceTask_schedule");
        model.daysPass(1);
        assertThat(followUp).isWaitingAt("event_tryAgain");
        model.daysPass(1);
        answer(followUp, "IN_WORK");

        assertThat(followUp).isWaitingAt("event_checkDue").hasVariable("checkpoint", 13);
    }

    @Test
    void who_is_not_reached_once_is_asked_again_at_the_next_check() {
        var followUp = given();

        weeksPass(4);
        answer(followUp, "NOT_REACHED");
        assertThat(followUp).isWaitingAt("event_checkDue").hasNotPassed("endEvent_unknown", "endEvent_relapse");
        weeksPass(9);
        answer(followUp, "IN_WORK");

        assertThat(followUp).hasEndedAt("endEvent_lasts").hasVariable("workLasts", "LASTS").hasNotPassed("endEvent_unknown");
    }

    @Test
    void who_is_not_reached_at_the_last_check_counts_neither_as_in_work_nor_as_relapse() {
        var followUp = atLastCheck();

        answer(followUp, "NOT_REACHED");

        assertThat(followUp).hasEndedAt("endEvent_unknown").hasVariable("workLasts", "UNKNOWN").hasNotPassed("endEvent_lasts", "endEvent_relapse");
    }

    @Test
    void who_has_not_started_by_the_last_check_goes_back_to_the_plan() {
        var followUp = atLastCheck();

        answer(followUp, "NOT_YET");

        assertThat(followUp).hasEndedAt("endEvent_notStarted").hasVariable("workLasts", "NOT_STARTED").hasNotPassed("endEvent_lasts", "endEvent_unknown");
    }

    // Relapse

    @Test
    void who_is_off_again_is_seen_by_the_coach_and_no_check_follows() {
        var followUp = given();
        weeksPass(4);

        answer(followUp, "RELAPSE");
        assertThat(followUp).isWaitingAt("userTask_reviewRelapse").hasNotPassed(ENDS);
        assertThat(followUp.offeredTo("userTask_reviewRelapse")).containsExactly("coaching-coach");
        assertThat(followUp.timers()).isZero();
        reviewed(followUp, "PLAN_NEEDED");

        assertThat(followUp).hasEndedAt("endEvent_relapse").hasVariable("workLasts", "RELAPSE").hasPassedTimes(1, "serviceTask_schedule")
                .hasNotPassed("endEvent_lasts", "userTask_reviewTogether", "serviceTask_recordRelapse");
    }

    @Test
    void who_is_back_in_work_after_a_relapse_is_asked_again_without_a_new_plan() {
        var followUp = given();
        weeksPass(4);
        answer(followUp, "RELAPSE");

        reviewed(followUp, "BACK_IN_WORK");

        assertThat(followUp).isWaitingAt("event_checkDue").hasPassedTimes(2, "serviceTask_schedule").hasNotPassed(ENDS).hasNotPassed("userTask_reviewTogether");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_not_fit_note_interrupts_the_wait_and_the_question_alike(boolean asked) {
        var followUp = given();
        if (asked) {
            weeksPass(4);
        }

        followUp.hears("followup.notFit");

        assertThat(followUp).isWaitingAt("userTask_reviewRelapse").hasPassedTimes(1, "serviceTask_recordRelapse").hasNotPassed("endEvent_answered");
        assertThat(followUp.timers()).isZero();
    }

    @Test
    void at_the_second_relapse_coach_and_manager_look_at_it_together_after_the_talk_with_the_person() {
        model.where("decide", ModelUnderTest.sets("relapseStep", "JOINT_REVIEW"));
        var followUp = given();
        weeksPass(4);
        answer(followUp, "RELAPSE");
        assertThat(followUp).isWaitingAt("userTask_reviewRelapse");

        reviewed(followUp, "PLAN_NEEDED");
        assertThat(followUp).isWaitingAt("userTask_reviewTogether").hasNotPassed("endEvent_relapse");
        assertThat(followUp.offeredTo("userTask_reviewTogether")).containsExactlyInAnyOrder("coaching-coach", "coaching-manager");
        followUp.completes("userTask_reviewTogether");

        assertThat(followUp).hasEndedAt("endEvent_relapse");
    }

    @Test
    void a_job_that_ended_leads_straight_to_the_plan() {
        model.where("decide", ModelUnderTest.sets("relapseStep", "BACK_TO_REVIEW"));
        var followUp = given();
        weeksPass(4);

        answer(followUp, "RELAPSE");

        assertThat(followUp).hasEndedAt("endEvent_relapse").hasNotPassed("userTask_reviewRelapse", "userTask_reviewTogether");
    }

    // The person stops the questions

    @Test
    void who_says_at_a_check_that_they_want_no_more_questions_is_asked_none() {
        var followUp = given();
        weeksPass(4);

        answer(followUp, "STOPS");

        assertThat(followUp).hasEndedAt("endEvent_askedToStop").hasVariable("workLasts", "UNKNOWN_BY_CHOICE").hasPassedTimes(1, "serviceTask_schedule").hasNotPassed("endEvent_unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_checkDue", "userTask_askIfWorkLasts", "event_tryAgain", "userTask_reviewRelapse", "userTask_reviewTogether"})
    void who_stops_the_questions_at_any_step_leaves_nothing_running(String step) {
        var followUp = reached(step);

        followUp.hears("followup.stopped");

        assertThat(followUp).hasEndedAt("endEvent_stopped").hasVariable("workLasts", "UNKNOWN_BY_CHOICE").hasNotPassed("endEvent_lasts", "endEvent_unknown", "endEvent_relapse");
        assertThat(followUp.isRunning()).isFalse();
    }

    private static Story reached(String step) {
        if (step.equals("userTask_reviewTogether")) {
            model.where("decide", ModelUnderTest.sets("relapseStep", "JOINT_REVIEW"));
        }
        var followUp = given();
        if (!step.equals("event_checkDue")) {
            weeksPass(4);
        }
        if (step.startsWith("userTask_review")) {
            answer(followUp, "RELAPSE");
        }
        if (step.equals("userTask_reviewTogether")) {
            reviewed(followUp, "PLAN_NEEDED");
        }
        if (step.equals("event_tryAgain")) {
            answer(followUp, "TRY_AGAIN");
        }
        assertThat(followUp).isWaitingAt(step);
        return followUp;
    }

    private static Story atLastCheck() {
        var followUp = given();
        weeksPass(4);
        answer(followUp, "IN_WORK");
        weeksPass(9);
        assertThat(followUp).isWaitingAt("userTask_askIfWorkLasts");
        return followUp;
    }

    private static Story given() {
        var followUp = model.given(Map.of());
        assertThat(followUp).isWaitingAt("event_checkDue").hasNotPassed("userTask_askIfWorkLasts");
        return followUp;
    }

    private static void weeksPass(int weeks) {
        model.daysPass(7 * weeks);
    }

    private static void answer(Story followUp, String answer) {
        followUp.completes("userTask_askIfWorkLasts", Map.of("workCheck", answer));
    }

    private static void reviewed(Story followUp, String next) {
        followUp.completes("userTask_reviewRelapse", Map.of("afterRelapse", next));
    }

    /** Counted from the start of work, however late the last answer came. */
    private static JavaDelegate check(int week) {
        var dueOn = model.inDays(7 * week);
        return execution -> {
            execution.setVariable("checkpoint", week);
            execution.setVariable("nextCheckOn", dueOn);
        };
    }
}

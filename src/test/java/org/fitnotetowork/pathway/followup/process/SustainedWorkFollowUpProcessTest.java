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

/** Asks after 4, 13 and 26 weeks whether work lasts, and takes nobody's silence for an answer (domain I.4, I.5). */
class SustainedWorkFollowUpProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("followup/sustained-work-follow-up");

    @BeforeEach
    void checks_are_due_after_4_13_and_26_weeks() {
        model.where("scheduleFollowUp", check(4), check(13), check(26), ModelUnderTest.sets("checkpoint", 0));
    }

    @Test
    void work_lasts_when_the_person_is_still_in_work_after_26_weeks() {
        var followUp = given();

        weeksPass(4);
        answer(followUp, "IN_WORK");
        weeksPass(9);
        answer(followUp, "IN_WORK");
        assertThat(followUp).isWaitingAt("event_checkDue").hasNotPassed("endEvent_lasts");
        weeksPass(13);
        answer(followUp, "IN_WORK");

        assertThat(followUp).hasEndedAt("endEvent_lasts").hasVariable("workLasts", "LASTS").hasPassedTimes(3, "userTask_askIfWorkLasts")
                .hasNotPassed("endEvent_relapse", "endEvent_unknown");
    }

    @Test
    void nobody_is_asked_before_the_check_is_due() {
        var followUp = given();

        model.daysPass(27);
        assertThat(followUp).isWaitingAt("event_checkDue").hasNotPassed("event_checkDue");
        model.daysPass(1);
        assertThat(followUp).isWaitingAt("userTask_askIfWorkLasts").hasVariable("checkpoint", 4);
        answer(followUp, "IN_WORK");

        model.daysPass(62);
        assertThat(followUp).isWaitingAt("event_checkDue").hasVariable("checkpoint", 13).hasPassedTimes(1, "userTask_askIfWorkLasts");
    }

    @Test
    void a_check_that_was_answered_late_does_not_move_the_next() {
        var followUp = given();

        weeksPass(4);
        model.daysPass(20);
        answer(followUp, "IN_WORK");
        model.daysPass(63 - 20);

        assertThat(followUp).isWaitingAt("userTask_askIfWorkLasts").hasVariable("checkpoint", 13);
    }

    @Test
    void a_relapse_ends_the_follow_up_at_once_and_no_check_follows() {
        var followUp = given();

        weeksPass(4);
        answer(followUp, "RELAPSE");

        assertThat(followUp).hasEndedAt("endEvent_relapse").hasVariable("workLasts", "RELAPSE").hasPassedTimes(1, "serviceTask_schedule")
                .hasNotPassed("endEvent_lasts", "endEvent_unknown", "gateway_lastAnswer");
        assertThat(followUp.timers()).isZero();
    }

    @Test
    void who_is_not_reached_once_is_asked_again_at_the_next_check() {
        var followUp = given();

        weeksPass(4);
        answer(followUp, "NOT_REACHED");
        assertThat(followUp).isWaitingAt("event_checkDue").hasNotPassed("endEvent_unknown", "endEvent_relapse");
        weeksPass(9);
        answer(followUp, "IN_WORK");
        weeksPass(13);
        answer(followUp, "IN_WORK");

        assertThat(followUp).hasEndedAt("endEvent_lasts").hasVariable("workLasts", "LASTS").hasNotPassed("endEvent_unknown");
    }

    @Test
    void who_is_not_reached_at_the_last_check_counts_neither_as_in_work_nor_as_relapse() {
        var followUp = given();

        weeksPass(4);
        answer(followUp, "IN_WORK");
        weeksPass(9);
        answer(followUp, "IN_WORK");
        weeksPass(13);
        answer(followUp, "NOT_REACHED");

        assertThat(followUp).hasEndedAt("endEvent_unknown").hasVariable("workLasts", "UNKNOWN").hasNotPassed("endEvent_lasts", "endEvent_relapse");
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

    /** Counted from the start of work, however late the last answer came. */
    private static JavaDelegate check(int week) {
        var dueOn = model.inDays(7 * week);
        return execution -> {
            execution.setVariable("checkpoint", week);
            execution.setVariable("nextCheckOn", dueOn);
        };
    }
}

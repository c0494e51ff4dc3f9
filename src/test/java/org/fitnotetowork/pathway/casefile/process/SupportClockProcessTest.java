package org.fitnotetowork.pathway.casefile.process;

import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The length of support: people look ahead in time, a manager adds time once, and nothing ends because a day has come (domain E7). */
class SupportClockProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("casefile/support-clock");

    @BeforeEach
    void eight_weeks() {
        model.where("decide", ModelUnderTest.sets("supportWeeks", 8));
        model.where("setSupportDates", dates(42, 55));
    }

    @Test
    void three_quarters_through_coach_and_person_look_ahead_and_not_before() {
        var clock = given();

        model.daysPass(41);
        assertThat(clock).isWaitingAt("event_mostGone").hasNotPassed("userTask_lookAhead");
        model.daysPass(1);
        assertThat(clock).isWaitingAt("userTask_lookAhead");
        Assertions.assertThat(clock.offeredTo("userTask_lookAhead")).containsExactly("coaching-coach");
    }

    @Test
    void with_enough_time_no_manager_is_asked_and_the_end_is_agreed_on_the_last_day() {
        var clock = given();
        model.daysPass(42);
        clock.completes("userTask_lookAhead", Map.of("moreTime", "NOT_NEEDED"));

        model.daysPass(12);
        assertThat(clock).isWaitingAt("event_lastDay");
        model.daysPass(1);
        clock.completes("userTask_agreeEnd");

        assertThat(clock).hasEndedAt("endEvent_endAgreed").hasNotPassed("userTask_decideExtension");
    }

    @Test
    void a_manager_adds_time_once_and_the_last_day_moves() {
        var clock = given();
        model.daysPass(42);
        clock.completes("userTask_lookAhead", Map.of("moreTime", "NEEDED", "moreTimeReason", "JOB_NEAR"));
        Assertions.assertThat(clock.offeredTo("userTask_decideExtension")).containsExactly("coaching-manager");
        clock.completes("userTask_decideExtension", Map.of("extension", "GRANTED", "extensionWeeks", 4, "lastDay", model.inDays(41)));

        model.daysPass(40);
        assertThat(clock).isWaitingAt("event_lastDay").hasNotPassed("userTask_agreeEnd");
        model.daysPass(1);
        assertThat(clock).isWaitingAt("userTask_agreeEnd").hasPassedTimes(1, "userTask_decideExtension").hasPassedTimes(1, "userTask_lookAhead");
    }

    @Test
    void no_more_time_leaves_the_last_day_where_it_was() {
        var clock = given();
        model.daysPass(42);
        clock.completes("userTask_lookAhead", Map.of("moreTime", "NEEDED", "moreTimeReason", "OTHER"));
        clock.completes("userTask_decideExtension", Map.of("extension", "NOT_GRANTED"));

        model.daysPass(13);
        assertThat(clock).isWaitingAt("userTask_agreeEnd");
    }

    @Test
    void whoever_looks_ahead_too_late_is_asked_about_the_end_at_once() {
        var clock = given();
        model.daysPass(60);
        clock.completes("userTask_lookAhead", Map.of("moreTime", "NOT_NEEDED"));

        model.daysPass(0);
        assertThat(clock).isWaitingAt("userTask_agreeEnd");
    }

    @Test
    void support_that_ends_earlier_takes_its_clock_and_tasks_with_it() {
        var clock = given();
        model.daysPass(42);
        clock.hears("support.ended");

        assertThat(clock).hasEndedAt("endEvent_supportEndedEarlier").hasNotPassed("userTask_agreeEnd");
        Assertions.assertThat(clock.timers()).isZero();
    }

    @Test
    void a_closed_case_leaves_no_clock_running() {
        var clock = given();
        clock.hears("case.closed");

        assertThat(clock).hasEndedAt("endEvent_caseClosedEarlier").hasNotPassed("userTask_lookAhead");
        Assertions.assertThat(clock.timers()).isZero();
    }

    private static Story given() {
        return model.givenStartedByMessage("support.begun", Map.of());
    }

    private static JavaDelegate dates(int warnIn, int lastIn) {
        var warnOn = model.inDays(warnIn);
        var lastDay = model.inDays(lastIn);
        return execution -> {
            execution.setVariable("warnOn", warnOn);
            execution.setVariable("lastDay", lastDay);
        };
    }
}

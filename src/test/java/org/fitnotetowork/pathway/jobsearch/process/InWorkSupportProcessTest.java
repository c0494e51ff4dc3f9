package org.fitnotetowork.pathway.jobsearch.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody is left alone at the start of a job, and nobody is called who does not want it (domain G9, principle 7). */
class InWorkSupportProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("jobsearch/in-work-support");

    @Test
    void talks_come_one_after_the_other_until_the_table_has_no_more() {
        model.where("setTalkAtWork", talkIn(1, 1), talkIn(7, 6), none());
        var support = given();

        model.daysPass(1);
        support.completes("userTask_supportAtWork", Map.of("talkAtWork", "GOES_ON"));
        assertThat(support).isWaitingAt("event_talkDue");
        model.daysPass(6);
        support.completes("userTask_supportAtWork", Map.of("talkAtWork", "NOT_REACHED"));

        assertThat(support).hasEndedAt("endEvent_supportedToTheEnd").hasNotPassed("endEvent_jobEnded", "endEvent_noMoreWanted");
    }

    @Test
    void who_wants_no_more_talks_gets_none() {
        model.where("setTalkAtWork", talkIn(1, 1));
        var support = given();
        model.daysPass(1);

        support.completes("userTask_supportAtWork", Map.of("talkAtWork", "NOT_WANTED"));

        assertThat(support).hasEndedAt("endEvent_noMoreWanted").hasNotPassed("userTask_takeUpAgain");
        assertThat(support.timers()).isZero();
    }

    @Test
    void somebody_whose_job_has_ended_hears_from_the_adviser_they_know() {
        model.where("setTalkAtWork", talkIn(1, 1));
        var support = given();
        model.daysPass(1);

        support.completes("userTask_supportAtWork", Map.of("talkAtWork", "JOB_ENDED"));
        assertThat(support.offeredTo("userTask_takeUpAgain")).containsExactly("coaching-adviser");
        support.completes("userTask_takeUpAgain", Map.of("takenUp", "NOT_NOW"));

        assertThat(support).hasEndedAt("endEvent_jobEnded").hasNotPassed("serviceTask_changePlan");
    }

    @Test
    void whoever_wants_to_look_at_the_plan_again_meets_the_coach() {
        model.where("setTalkAtWork", talkIn(1, 1));
        var support = given();
        model.daysPass(1);
        support.completes("userTask_supportAtWork", Map.of("talkAtWork", "JOB_ENDED"));

        support.completes("userTask_takeUpAgain", Map.of("takenUp", "TALK"));

        assertThat(support).hasEndedAt("endEvent_planToChange").hasPassedTimes(1, "serviceTask_changePlan").hasNotPassed("endEvent_jobEnded");
    }

    @Test
    void support_ends_with_the_case_or_by_another_job() {
        model.where("setTalkAtWork", talkIn(1, 1));
        var support = given();

        support.hears("jobsearch.supportEnded");

        assertThat(support).hasEndedAt("endEvent_supportEnded").hasNotPassed("userTask_supportAtWork");
        assertThat(support.timers()).isZero();
    }

    private static JavaDelegate talkIn(int day, int days) {
        return execution -> {
            execution.setVariable("talkDay", day);
            execution.setVariable("nextTalkOn", model.inDays(days));
        };
    }

    private static JavaDelegate none() {
        return execution -> execution.setVariable("talkDay", 0);
    }

    private static Story given() {
        return model.givenStartedByMessage("jobsearch.jobStarted", Map.of("startsWorkOn", model.inDays(0)));
    }
}

package org.fitnotetowork.pathway.jobsearch.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The person's own goal leads, and the search is looked at every two weeks for as long as the person wants it (domain G9, E7). */
class JobSearchSupportProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("jobsearch/job-search-support");

    @Test
    void a_job_found_ends_the_search() {
        var search = given();

        search.completes("userTask_recordJobSearch", Map.of("jobSearch", "JOB_FOUND", "startsWorkOn", model.inDays(14)));

        assertThat(search).hasEndedAt("endEvent_jobFound").hasPassedTimes(1, "userTask_recordJobSearch").hasNotPassed("event_2Weeks", "endEvent_stopped");
    }

    @Test
    void a_search_that_goes_on_is_looked_at_again_after_two_weeks_without_a_new_goal() {
        var search = given();

        search.completes("userTask_recordJobSearch", Map.of("jobSearch", "GOES_ON"));
        model.daysPass(13);
        assertThat(search).isWaitingAt("event_2Weeks").hasNotPassed("endEvent_jobFound", "endEvent_stopped");
        model.daysPass(1);

        assertThat(search).isWaitingAt("userTask_recordJobSearch").hasPassedTimes(1, "userTask_agreeJobGoal");
    }

    @Test
    void no_number_of_looks_ends_a_search_that_the_person_wants() {
        var search = given();

        for (var look = 1; look <= 13; look++) {
            search.completes("userTask_recordJobSearch", Map.of("jobSearch", "GOES_ON"));
            model.daysPass(14);
        }

        assertThat(search).isWaitingAt("userTask_recordJobSearch").hasPassedTimes(13, "event_2Weeks").hasNotPassed("endEvent_stopped");
    }

    @Test
    void who_stops_searching_is_not_asked_again() {
        var search = given();

        search.completes("userTask_recordJobSearch", Map.of("jobSearch", "STOPPED"));

        assertThat(search).hasEndedAt("endEvent_stopped").hasNotPassed("event_2Weeks", "endEvent_jobFound");
        assertThat(search.timers()).isZero();
    }

    private static Story given() {
        var search = model.given(Map.of());
        assertThat(search).isWaitingAt("userTask_agreeJobGoal").hasNotPassed("userTask_recordJobSearch");
        return search.completes("userTask_agreeJobGoal");
    }
}

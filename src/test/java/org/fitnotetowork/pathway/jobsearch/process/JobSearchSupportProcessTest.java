package org.fitnotetowork.pathway.jobsearch.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.platform.engine.StoryAssert.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.platform.engine.ModelUnderTest;
import org.fitnotetowork.platform.engine.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The person's own goal leads, and the search is looked at every two weeks for as long as the person wants it (domain G9, E7). */
class JobSearchSupportProcessTest {

    @RegisterExtension
    static final ModelUnderTest model = ModelUnderTest.of("jobsearch/job-search-support");

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void steps_are_noted() {
        for (var step : List.of("endInWorkSupport", "startInWorkSupport")) {
            model.where(step, execution -> done.add(step));
        }
    }

    @Test
    void a_job_found_ends_the_search_and_begins_support_at_work() {
        var search = given();

        search.completes("userTask_recordJobSearch", Map.of("jobSearch", "JOB_FOUND", "startsWorkOn", model.inDays(14)));

        assertThat(search).hasEndedAt("endEvent_jobFound").hasPassedTimes(1, "userTask_recordJobSearch").hasNotPassed("event_2Weeks", "endEvent_stopped", "userTask_prepareStart");
        assertThat(done).containsExactly("endInWorkSupport", "startInWorkSupport");
    }

    @Test
    void an_offer_is_prepared_for_before_it_is_a_job() {
        var search = given();

        search.completes("userTask_recordJobSearch", Map.of("jobSearch", "JOB_OFFERED"));
        assertThat(search).isWaitingAt("userTask_prepareStart").hasNotPassed("endEvent_jobFound");
        assertThat(done).isEmpty();
        search.completes("userTask_prepareStart", Map.of("jobOffer", "ACCEPTED", "startsWorkOn", model.inDays(7)));

        assertThat(search).hasEndedAt("endEvent_jobFound");
        assertThat(done).containsExactly("endInWorkSupport", "startInWorkSupport");
    }

    @Test
    void who_turns_an_offer_down_goes_on_searching_and_loses_nothing() {
        var search = given();

        search.completes("userTask_recordJobSearch", Map.of("jobSearch", "JOB_OFFERED")).completes("userTask_prepareStart", Map.of("jobOffer", "DECLINED"));

        assertThat(search).isWaitingAt("userTask_recordJobSearch").hasNotPassed("endEvent_stopped", "endEvent_jobFound");
        assertThat(done).isEmpty();
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

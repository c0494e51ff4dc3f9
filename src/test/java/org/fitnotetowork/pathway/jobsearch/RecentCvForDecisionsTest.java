package org.fitnotetowork.pathway.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.followup.RecordingWork;
import org.junit.jupiter.api.Test;

/** What the order of support hears about a CV: the last word, while it is fresh (domain H.6). */
class RecentCvForDecisionsTest {

    private static int cases = 545_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final SearchingForWork searching = new SearchingForWork(Tables.sql(), mock(RecordingWork.class), time);
    private final RecentCvForDecisions facts = new RecentCvForDecisions(Tables.sql(), time);

    @Test
    void who_has_not_said_says_nothing() {
        assertThat(recentCv()).isEqualTo("UNKNOWN");
        said(null);
        assertThat(recentCv()).isEqualTo("UNKNOWN");
    }

    @Test
    void the_last_word_holds_and_a_goal_without_one_takes_nothing_back() {
        said(false);
        assertThat(recentCv()).isEqualTo("NO");
        time.passes(Duration.ofDays(10));
        said(true);
        assertThat(recentCv()).isEqualTo("YES");
        time.passes(Duration.ofDays(10));
        said(null);
        assertThat(recentCv()).isEqualTo("YES");
    }

    @Test
    void a_word_older_than_twelve_months_says_nothing() {
        said(true);
        time.is("2027-05-04T23:59:00");
        assertThat(recentCv()).isEqualTo("YES");
        time.is("2027-05-05T00:01:00");
        assertThat(recentCv()).isEqualTo("UNKNOWN");
    }

    @Test
    void it_is_the_word_of_this_person() {
        searching.agreeGoal("HW-2026-544999", new JobGoal("Shop", null, null, null, true), "ncl-workwell", "adviser.ncl");

        assertThat(recentCv()).isEqualTo("UNKNOWN");
    }

    private void said(Boolean cvReady) {
        searching.agreeGoal(caseReference, new JobGoal("Garden centre", null, null, null, cvReady), "ncl-workwell", "adviser.ncl");
    }

    private Object recentCv() {
        return facts.about(caseReference).get("recentCv");
    }
}

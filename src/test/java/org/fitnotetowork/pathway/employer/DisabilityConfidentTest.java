package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fitnotetowork.pathway.employer.DisabilityConfident.Level;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.Test;

/** A level and until when it holds (domain G10): shown, and nothing decided by it. */
class DisabilityConfidentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void nobody_has_to_know_it() {
        assertThat(DisabilityConfident.NOT_SAID.problems(TODAY)).isEmpty();
        assertThat(new DisabilityConfident(Level.LEADER, null).problems(TODAY)).isEmpty();
        assertThat(new DisabilityConfident(Level.LEADER, null).inWords(TODAY)).isEqualTo("Disability Confident Leader (level 3). Not known until when.");
    }

    @Test
    void a_membership_lasts_three_years_and_a_day_without_a_level_says_nothing() {
        assertThat(new DisabilityConfident(Level.EMPLOYER, TODAY.plusYears(3)).problems(TODAY)).isEmpty();
        assertThat(new DisabilityConfident(Level.EMPLOYER, TODAY.plusYears(3).plusDays(1)).problems(TODAY)).extracting(Problem::field).containsExactly("disabilityConfidentUntil");
        assertThat(new DisabilityConfident(null, TODAY).problems(TODAY)).extracting(Problem::field).containsExactly("disabilityConfident");
    }

    @Test
    void one_that_has_ended_is_shown_as_ended() {
        var membership = new DisabilityConfident(Level.EMPLOYER, TODAY);

        assertThat(membership.inWords(TODAY)).isEqualTo("Disability Confident Employer (level 2). Until 4 May 2026.");
        assertThat(membership.inWords(TODAY.plusDays(1))).endsWith("Ended on 4 May 2026.");
    }

    @Test
    void only_level_1_carries_the_reminder_that_it_asks_for_no_evidence() {
        assertThat(new DisabilityConfident(Level.COMMITTED, TODAY).inWords(TODAY)).contains("without evidence", "not guaranteed");
        assertThat(new DisabilityConfident(Level.LEADER, TODAY).inWords(TODAY)).doesNotContain("evidence", "guaranteed");
    }
}

package org.fitnotetowork.pathway.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer who is hiring hears no health word before an offer (Equality Act 2010, section 60). */
class NoHealthBeforeOfferTest {

    private final NoHealthBeforeOffer guard = new NoHealthBeforeOffer();

    @ParameterizedTest
    @ValueSource(strings = {"Back after depression", "She was sick for eight months", "Has a disability", "Needs time for therapy", "Takes medication", "Comes through WorkWell",
            "Has had a FIT NOTE until May", "Mental strain at the last job"})
    void a_word_about_health_is_stopped_at_the_field(String text) {
        assertThat(guard.check("approachText", text)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("approachText");
            assertThat(problem.severity()).isEqualTo(Problem.Severity.REFUSE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ten years in a warehouse, wants mornings near home", "Good with plants; experimental cook", "Prefers steady work, sixteen hours a week"})
    void skills_and_wishes_go_through(String text) {
        assertThat(guard.check("approachText", text)).isEmpty();
    }

    @Test
    void nothing_written_is_nothing_told() {
        assertThat(guard.check("approachText", null)).isEmpty();
    }
}

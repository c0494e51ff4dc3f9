package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** In work and off sick: fit note, conversation, physiotherapy and the employer side by side, a phased return, work that lasts. */
@RunningApplication
class BackPainInAWarehouseTest {

    @Autowired
    Partnership partnership;

    @Autowired
    JdbcTemplate sql;

    @Test
    void from_a_fit_note_to_work_that_lasts() {
        var reference = InWorkStory.play(partnership, Partnership.somebody("Sam Okoro"));

        assertThat(partnership.running(reference)).isZero();
        assertThat(partnership.hasPassed(reference, "endEvent_workLasts")).isTrue();
        assertThat(partnership.hasPassed(reference, "endEvent_withdrew")).isFalse();
        assertThat(partnership.hasPassed(reference, "callActivity_jobSearch")).isFalse();
        assertThat(sql.queryForList("select weeks, respect, own_plan, joined_up from followup.published_experience where case_reference = ?", reference)).as("what was skipped is no answer, in week 13 all of it")
                .singleElement().satisfies(said -> assertThat(said).containsEntry("weeks", 4).containsEntry("respect", 9).containsEntry("own_plan", 7).containsEntry("joined_up", null));
        assertThat(sql.queryForList("select score from referral.published_equal_voice where case_reference = ?", Integer.class, reference)).containsExactly(4);
        assertThat(sql.queryForList("select useful from employer.published_usefulness where case_reference = ?", Integer.class, reference)).as("nobody asked the employer").isEmpty();
    }
}

package org.fitnotetowork.pathway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Timestamp;
import java.time.Duration;
import org.fitnotetowork.pathway.Tables;
import org.junit.jupiter.api.Test;

/** What decision tables hear of questionnaires: the latest number of mood, of worry and of pain, and no other. */
class ScoresForDecisionsTest {

    private static int cases = 546_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final ScoresForDecisions facts = new ScoresForDecisions(new KeptScores(Tables.sql(), time));

    @Test
    void who_was_never_asked_has_no_number_not_even_nought() {
        assertThat(facts.about(caseReference)).isEmpty();
    }

    @Test
    void the_latest_of_each_holds_and_one_does_not_replace_the_other() {
        answered(caseReference, "PHQ9", 18);
        answered(caseReference, "GAD7", 12);
        answered(caseReference, "PAIN", 6);
        time.passes(Duration.ofDays(30));
        answered(caseReference, "PHQ9", 7);

        assertThat(facts.about(caseReference)).containsOnly(entry("moodScore", 7), entry("anxietyScore", 12), entry("painRating", 6));
    }

    @Test
    void other_questionnaires_and_other_people_say_nothing_here() {
        answered(caseReference, "CONFIDENCE", 3);
        answered("HW-2026-545999", "PHQ9", 20);

        assertThat(facts.about(caseReference)).isEmpty();
    }

    private void answered(String reference, String scale, int value) {
        var questionnaire = Tables.sql().sql("insert into measure.questionnaire (case_reference, organisation, instrument, version, answered_at, asked_by, missing) "
                        + "values (?, 'ncl-workwell', ?, '1', ?, 'coach.ncl', 0) returning id")
                .params(reference, scale, Timestamp.from(time.instant())).query(Long.class).single();
        Tables.sql().sql("insert into measure.score (questionnaire, scale, value, band, estimated) values (?, ?, ?, 'SOME', false)").params(questionnaire, scale, value).update();
    }
}

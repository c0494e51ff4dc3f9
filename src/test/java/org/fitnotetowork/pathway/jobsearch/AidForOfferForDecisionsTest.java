package org.fitnotetowork.pathway.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Duration;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.followup.RecordingWork;
import org.junit.jupiter.api.Test;

/** What the order of support hears about a job that somebody has taken: that something is to be ready for it, until it begins (domain H.6). */
class AidForOfferForDecisionsTest {

    private static int cases = 547_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final SearchingForWork searching = new SearchingForWork(Tables.sql(), mock(RecordingWork.class), time);
    private final AidForOfferForDecisions facts = new AidForOfferForDecisions(Tables.sql(), time);

    @Test
    void something_is_to_be_ready_until_the_first_day() {
        assertThat(needsAid()).isEqualTo(false);
        offered(true, "A desk that can be raised");
        assertThat(needsAid()).isEqualTo(true);

        time.passes(Duration.ofDays(14));
        assertThat(needsAid()).as("it has begun").isEqualTo(false);
    }

    @Test
    void nothing_is_to_be_ready_for_a_job_without_changes_or_one_that_was_not_taken() {
        offered(true, null);
        assertThat(needsAid()).isEqualTo(false);
        time.passes(Duration.ofMinutes(5));
        offered(false, "A desk that can be raised");
        assertThat(needsAid()).isEqualTo(false);
    }

    private void offered(boolean accepted, String adjustments) {
        searching.answerOffer(caseReference, new Offer(accepted, Offer.BetterOffTalk.DONE, 8, adjustments, time.today().plusDays(14), BigDecimal.TEN), "ncl-workwell", "adviser.ncl");
    }

    private Object needsAid() {
        return facts.about(caseReference).get("offerNeedsAid");
    }
}

package org.fitnotetowork.pathway.jobsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.followup.RecordingWork;
import org.fitnotetowork.pathway.followup.WorkEvent;
import org.fitnotetowork.platform.disclosure.Item;
import org.junit.jupiter.api.Test;

/** What the record of a search says about our service, by the principles of individual placement and support (domain G9). */
class SearchingForWorkTest {

    private static int cases = 540_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final RecordingWork work = mock(RecordingWork.class);
    private final SearchingForWork searching = new SearchingForWork(Tables.sql(), work, time);
    private final TalkingAtWork talking = new TalkingAtWork(Tables.sql(), time);

    @Test
    void without_a_goal_there_is_nothing_to_measure() {
        assertThat(new CheckingPrinciples(Tables.sql()).of(caseReference)).isEmpty();
    }

    @Test
    void a_search_is_rapid_while_an_employer_is_reached_within_thirty_days() {
        goal("Garden centre, mornings");
        time.passes(Duration.ofDays(30));
        assertThat(checks().isRapid(time.today())).isTrue();
        time.passes(Duration.ofDays(1));
        assertThat(checks().isRapid(time.today())).isFalse();
        assertThat(checks().inWords(time.today())).contains("No employer reached yet, 31 days");

        look(Look.Step.EMPLOYER_CONTACTED);
        time.passes(Duration.ofDays(10));
        assertThat(checks().daysToFirstEmployerContact(time.today())).isEqualTo(31);
    }

    @Test
    void writing_a_cv_reaches_no_employer_and_carving_a_job_does() {
        goal("Garden centre, mornings");
        time.passes(Duration.ofDays(3));
        look(Look.Step.CV, Look.Step.SEARCHED);
        assertThat(checks().firstEmployerContactOn()).isNull();

        time.passes(Duration.ofDays(2));
        look(Look.Step.JOB_CARVING);
        assertThat(checks().daysToFirstEmployerContact(time.today())).isEqualTo(5);
    }

    @Test
    void an_offer_shows_whether_benefits_were_talked_about_and_preferences_honoured() {
        goal("Garden centre, mornings");
        searching.answerOffer(caseReference, new Offer(true, Offer.BetterOffTalk.DONE, 8, "A stool at the till", time.today().plusDays(7), new BigDecimal("16")), "lsc-workwell", "adviser.lsc");
        talking.record(caseReference, time.today(), 1, TalkingAtWork.Result.GOES_ON, null, "lsc-workwell", "adviser.lsc");
        talking.record(caseReference, time.today(), 7, TalkingAtWork.Result.NOT_REACHED, null, "lsc-workwell", "adviser.lsc");

        assertThat(checks().betterOffTalk()).isEqualTo(Offer.BetterOffTalk.DONE);
        assertThat(checks().preferencesHonoured()).isEqualTo(8);
        assertThat(checks().talksAtWork()).as("who was not reached was not talked with").isEqualTo(1);
    }

    @Test
    void the_latest_goal_is_the_goal() {
        goal("Garden centre, mornings");
        goal("Any outdoor work");

        assertThat(new JobSearchFacts(Tables.sql()).facts(List.of(caseReference), Set.of("jobGoalText"))).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("Any outdoor work\nGood work is: Somewhere I am known by name");
            assertThat(fact.item()).isEqualTo(Item.ACTION_PLAN);
        });
    }

    @Test
    void follow_up_hears_of_a_first_day_when_it_is_recorded() {
        var firstDay = time.today().plusDays(7);
        searching.record(caseReference, found(firstDay), "lsc-workwell", "adviser.lsc");

        verify(work).record(caseReference, new WorkEvent(WorkEvent.Kind.JOB_START, firstDay, new BigDecimal("16"), null, null, WorkEvent.Evidence.PERSON_SAID), "lsc-workwell", "adviser.lsc");
    }

    @Test
    void an_offer_that_is_accepted_is_told_and_one_that_is_not_is_not() {
        var firstDay = time.today().plusDays(7);
        searching.answerOffer(caseReference, new Offer(false, Offer.BetterOffTalk.DONE, null, null, firstDay, null), "lsc-workwell", "adviser.lsc");
        verifyNoInteractions(work);
        searching.answerOffer(caseReference, new Offer(true, Offer.BetterOffTalk.DONE, null, null, firstDay, null), "lsc-workwell", "adviser.lsc");

        verify(work).record(caseReference, WorkEvent.said(WorkEvent.Kind.JOB_START, firstDay), "lsc-workwell", "adviser.lsc");
    }

    @Test
    void a_search_that_goes_on_and_an_offer_that_waits_for_an_answer_are_no_start() {
        look(Look.Step.APPLIED);
        searching.record(caseReference, new Look(Look.Result.JOB_OFFERED, Set.of(), null, null, time.today().plusDays(7), null), "lsc-workwell", "adviser.lsc");

        verifyNoInteractions(work);
    }

    private static Look found(LocalDate firstDay) {
        return new Look(Look.Result.JOB_FOUND, Set.of(), null, null, firstDay, new BigDecimal("16"));
    }

    private void goal(String goal) {
        searching.agreeGoal(caseReference, new JobGoal(goal, null, "Somewhere I am known by name", null, false), "lsc-workwell", "adviser.lsc");
    }

    private void look(Look.Step... done) {
        searching.record(caseReference, new Look(Look.Result.GOES_ON, Set.of(done), null, null, null, null), "lsc-workwell", "adviser.lsc");
    }

    private IpsChecks checks() {
        return new CheckingPrinciples(Tables.sql()).of(caseReference).orElseThrow();
    }
}

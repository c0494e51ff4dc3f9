package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.fitnote.ActiveNotes;
import org.fitnotetowork.pathway.fitnote.Advice;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A return date against the clinician's advice for that day, by the real table (domain C7, B5). */
class CheckingReturnsTest {

    private static final String CASE = "HW-2026-000001";
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate BACK = TODAY.plusDays(7);
    private static final Decisions TABLES = TablesAsDrawn.decisions();

    private final ActiveNotes notes = mock(ActiveNotes.class);
    private final Adjustments adjustments = mock(Adjustments.class);
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final CheckingReturns checking = new CheckingReturns(notes, adjustments, TABLES, consent);

    @BeforeEach
    void the_adviser_may_see_the_advice() {
        when(consent.isLive(CASE, Recipient.EMPLOYER_ADVISER, Item.FIT_NOTE_ADVICE)).thenReturn(true);
    }

    @Test
    void without_a_note_on_that_day_any_plan_goes() {
        assertThat(check(plan().wantedBy("EMPLOYER", false))).isEmpty();
    }

    @Test
    void an_employer_alone_brings_nobody_back_against_not_fit() {
        certified(Advice.NOT_FIT);

        assertThat(check(plan().wantedBy("EMPLOYER", true))).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.REFUSE);
            assertThat(problem.field()).isEqualTo("whoWantsReturn");
        });
    }

    @Test
    void nobody_comes_back_against_not_fit_unasked() {
        certified(Advice.NOT_FIT);

        assertThat(check(plan())).extracting(Problem::rule, Problem::severity).containsExactly(tuple("C7-WHO", Problem.Severity.REFUSE));
    }

    @Test
    void the_persons_own_wish_counts_once_the_risks_were_considered_and_both_confirm() {
        certified(Advice.NOT_FIT);

        assertThat(check(plan().wantedBy("PERSON", false))).extracting(Problem::field, Problem::severity)
                .containsExactly(tuple("riskConsidered", Problem.Severity.REFUSE));
        assertThat(check(plan().wantedBy("PERSON", true))).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.CONFIRM);
            assertThat(problem.message()).contains("tell the clinician");
        });
    }

    @Test
    void a_plan_that_is_not_agreed_starts_nothing_and_is_not_stopped() {
        certified(Advice.NOT_FIT);

        assertThat(check(plan().wantedBy("EMPLOYER", false).signed(null, null))).isEmpty();
    }

    @Test
    void every_advised_change_is_in_the_plan_or_its_absence_is_explained() {
        certified(Advice.MAY_BE_FIT, org.fitnotetowork.pathway.fitnote.Adjustment.PHASED_RETURN, org.fitnotetowork.pathway.fitnote.Adjustment.AMENDED_DUTIES);
        decided("AMENDED_DUTIES", Adjustment.Decision.AGREED);

        assertThat(check(plan().week(0, "20").week(1, "37"))).as("the weeks are the phased return").isEmpty();
        assertThat(check(plan().week(0, "37"))).extracting(Problem::field, Problem::severity)
                .containsExactly(tuple("whyAdjustmentMissing", Problem.Severity.REFUSE));
        assertThat(check(plan().week(0, "37").lacksAChangeBecause("The person wants full hours at once"))).extracting(Problem::rule, Problem::severity)
                .containsExactly(tuple("C7-MISSING", Problem.Severity.CONFIRM));
    }

    @Test
    void a_change_that_the_employer_did_not_agree_to_is_not_in_the_plan() {
        certified(Advice.MAY_BE_FIT, org.fitnotetowork.pathway.fitnote.Adjustment.ALTERED_HOURS);
        decided("ALTERED_HOURS", Adjustment.Decision.PENDING);

        assertThat(check(plan())).extracting(Problem::rule).containsExactly("C7-MISSING");
    }

    @Test
    void may_be_fit_without_any_possible_change_counts_as_not_fit() {
        certified(Advice.MAY_BE_FIT, org.fitnotetowork.pathway.fitnote.Adjustment.ALTERED_HOURS);
        decided("ALTERED_HOURS", Adjustment.Decision.NOT_POSSIBLE);

        assertThat(check(plan().wantedBy("EMPLOYER", true))).extracting(Problem::rule).containsExactly("C7-OWN-WISH");
    }

    @Test
    void who_may_not_see_the_advice_is_held_to_the_rule_and_does_not_learn_it() {
        certified(Advice.NOT_FIT);
        when(consent.isLive(CASE, Recipient.EMPLOYER_ADVISER, Item.FIT_NOTE_ADVICE)).thenReturn(false);

        assertThat(check(plan().wantedBy("EMPLOYER", true))).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.REFUSE);
            assertThat(problem.message().toLowerCase()).doesNotContain("clinician", "note", "fit", "not to work");
        });
    }

    private void certified(Advice advice, org.fitnotetowork.pathway.fitnote.Adjustment... ticked) {
        when(notes.on(CASE, BACK)).thenReturn(Optional.of(new ActiveNotes.ActiveNote(advice, Set.copyOf(Arrays.asList(ticked)))));
    }

    private void decided(String kind, Adjustment.Decision decision) {
        when(adjustments.latest(CASE)).thenReturn(List.of(new Adjustment(kind, null, "As discussed", decision, null, null, null)));
    }

    private static APlan plan() {
        return APlan.from(BACK, TODAY);
    }

    private List<Problem> check(APlan plan) {
        return checking.check(CASE, plan.plan());
    }
}

package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

class EngagingEmployersTest {

    private static int cases = 500_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final EngagingEmployers employers = new EngagingEmployers(Tables.sql(), new Adjustments(Tables.sql()), consent, events, new Tables.Time());

    @Test
    void the_employer_hears_only_what_was_ticked_this_time() {
        agreeContact(Contact.Route.ADVISER_CONTACTS, "Northgate Warehouse", Contact.Topic.ADJUSTMENTS, Contact.Topic.TAKES_PART);

        var order = inOrder(consent);
        order.verify(consent).withdraw(caseReference, Recipient.EMPLOYER, "adviser.ncl");
        order.verify(consent).share(caseReference, Recipient.EMPLOYER, Set.of(Item.ADJUSTMENTS, Item.PARTICIPANT), "SPOKEN", "adviser.ncl");
        assertThat(fact("employerName").value()).isEqualTo("Northgate Warehouse");
    }

    @Test
    void without_a_tick_the_employer_hears_nothing() {
        agreeContact(Contact.Route.PERSON_LEADS, null);

        verify(consent, never()).share(anyString(), any(), any(), anyString(), anyString());
    }

    @Test
    void a_later_decision_about_the_same_change_counts() {
        decide(change("No lifting", Adjustment.Decision.PENDING, null), change("Start at ten", Adjustment.Decision.NOT_POSSIBLE, Adjustment.WhyNot.OPERATIONAL));
        decide(change("No lifting", Adjustment.Decision.AGREED, null));

        var text = fact("adjustmentsText");
        assertThat(text.value()).isEqualTo("No lifting: agreed\nStart at ten: not possible (how the work runs)");
        assertThat(text.recordedFor()).isEqualTo(Recipient.EMPLOYER_ADVISER);
    }

    @Test
    void one_change_left_open_keeps_us_waiting_for_that_one_only() {
        assertThat(decide(change("No lifting", Adjustment.Decision.PENDING, null), change("Start at ten", Adjustment.Decision.AGREED, null))).isEqualTo(EmployerAnswer.PENDING);

        assertThat(employers.waitingFor(caseReference)).extracting(Adjustment::detail).containsExactly("No lifting");
    }

    @Test
    void only_where_nothing_at_all_is_possible_is_the_answer_no() {
        assertThat(decide(change("No lifting", Adjustment.Decision.NOT_POSSIBLE, Adjustment.WhyNot.SAFETY))).isEqualTo(EmployerAnswer.NONE_POSSIBLE);
        assertThat(decide(change("Start at ten", Adjustment.Decision.ALTERNATIVE_OFFERED, null, "Start at nine"))).isEqualTo(EmployerAnswer.SOME_POSSIBLE);
    }

    @Test
    void who_asks_for_nothing_is_not_refused_anything() {
        assertThat(decide()).isEqualTo(EmployerAnswer.SOME_POSSIBLE);
    }

    @Test
    void silence_becomes_a_blockage_once_for_each_wait() {
        var since = LocalDate.of(2026, 5, 4);
        employers.recordNoReply(caseReference, since, "ncl-workwell");
        employers.recordNoReply(caseReference, since, "ncl-workwell");
        employers.recordNoReply(caseReference, since.plusDays(30), "ncl-workwell");

        verify(events).publishEvent(new EmployerDidNotReply(caseReference, "ncl-workwell", since));
        verify(events).publishEvent(new EmployerDidNotReply(caseReference, "ncl-workwell", since.plusDays(30)));
        verifyNoMoreInteractions(events);
    }

    @Test
    void who_says_no_says_why_who_offers_another_way_says_which_and_a_trial_has_an_end() {
        assertThat(change("Leave", Adjustment.Decision.NOT_POSSIBLE, null).problems()).extracting(Problem::field).containsExactly("whyNot");
        assertThat(change("Leave", Adjustment.Decision.ALTERNATIVE_OFFERED, null).problems()).extracting(Problem::field).containsExactly("reason");
        assertThat(change("Leave", Adjustment.Decision.AGREED_TRIAL, null).problems()).extracting(Problem::field).containsExactly("trialUntil");
        assertThat(change("Leave", Adjustment.Decision.AGREED, null).problems()).isEmpty();
    }

    @Test
    void what_the_employer_has_signed_up_to_is_shown_with_its_end_and_no_more() {
        employers.agreeContact(caseReference, new Contact(Contact.Route.ADVISER_CONTACTS, "Northgate Warehouse (made up)", null, "SMALL",
                new DisabilityConfident(DisabilityConfident.Level.COMMITTED, LocalDate.of(2027, 6, 3)), Set.of()), "ncl-workwell", "adviser.ncl");

        assertThat(fact("disabilityConfidentText")).extracting(Fact::item).isEqualTo(Item.WORK_OUTCOME);
        assertThat(fact("disabilityConfidentText").value().toString()).contains("level 1", "without evidence", "not guaranteed", "Until 3 June 2027.");
    }

    private EmployerAnswer decide(Adjustment... adjustments) {
        return employers.decide(caseReference, List.of(adjustments), "ncl-workwell", "adviser.ncl");
    }

    private static Adjustment change(String detail, Adjustment.Decision decision, Adjustment.WhyNot whyNot) {
        return new Adjustment("AMENDED_DUTIES", null, detail, decision, whyNot, null, null);
    }

    private static Adjustment change(String detail, Adjustment.Decision decision, Adjustment.WhyNot whyNot, String reason) {
        return new Adjustment("AMENDED_DUTIES", null, detail, decision, whyNot, reason, null);
    }

    private void agreeContact(Contact.Route route, String employer, Contact.Topic... mayTell) {
        employers.agreeContact(caseReference, new Contact(route, employer, null, null, DisabilityConfident.NOT_SAID, Set.of(mayTell)), "ncl-workwell", "adviser.ncl");
    }

    private Fact fact(String key) {
        return new EmployerFacts(Tables.sql(), new Tables.Time()).facts(List.of(caseReference), Set.of(key)).get(0);
    }
}

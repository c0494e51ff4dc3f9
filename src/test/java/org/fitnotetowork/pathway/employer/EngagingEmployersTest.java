package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.junit.jupiter.api.Test;

class EngagingEmployersTest {

    private static int cases = 500_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final EngagingEmployers employers = new EngagingEmployers(Tables.sql(), consent, new Tables.Time());

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
        employers.decide(caseReference, List.of(new Adjustment("AMENDED_DUTIES", "No lifting", Adjustment.Decision.PENDING, null),
                new Adjustment("ALTERED_HOURS", "Start at ten", Adjustment.Decision.NOT_POSSIBLE, "The shift starts at six")), "ncl-workwell", "adviser.ncl");
        employers.decide(caseReference, List.of(new Adjustment("AMENDED_DUTIES", "No lifting", Adjustment.Decision.AGREED, null)), "ncl-workwell", "adviser.ncl");

        var text = fact("adjustmentsText");
        assertThat(text.value()).isEqualTo("Start at ten: not possible (The shift starts at six)\nNo lifting: agreed");
        assertThat(text.recordedFor()).isEqualTo(Recipient.EMPLOYER_ADVISER);
    }

    @Test
    void who_says_no_says_why() {
        assertThat(new Adjustment("POLICY", "Leave", Adjustment.Decision.NOT_POSSIBLE, null).lacksReason()).isTrue();
        assertThat(new Adjustment("POLICY", "Leave", Adjustment.Decision.AGREED, null).lacksReason()).isFalse();
    }

    @Test
    void the_latest_return_plan_counts() {
        plan(LocalDate.of(2026, 5, 11));
        plan(LocalDate.of(2026, 5, 18));

        assertThat(fact("returnOn").value()).isEqualTo("2026-05-18");
    }

    private void agreeContact(Contact.Route route, String employer, Contact.Topic... mayTell) {
        employers.agreeContact(caseReference, new Contact(route, employer, null, null, Set.of(mayTell)), "ncl-workwell", "adviser.ncl");
    }

    private void plan(LocalDate back) {
        employers.planReturn(caseReference, new ReturnPlan(back, new BigDecimal("37"), List.of(new ReturnPlan.Week(back, new BigDecimal("18.5"), "Desk")), "FULL", back, null, true, true),
                "ncl-workwell", "adviser.ncl");
    }

    private Fact fact(String key) {
        return new EmployerFacts(Tables.sql()).facts(List.of(caseReference), Set.of(key)).get(0);
    }
}

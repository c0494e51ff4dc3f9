package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.consent.ConsentWithdrawn;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** The life of referrals on real tables; the engine, the case file and consent are played. */
class ReferralsTest {

    private static int cases = 200_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Referrals table = new Referrals(Tables.sql(), new Tables.Time());
    private final CaseFiles files = mock(CaseFiles.class);
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);

    private final PartnersPart part = new PartnersPart(table, files);
    private final DraftingReferrals drafting = new DraftingReferrals(table, files, AreasAsWritten.areas());
    private final SendingReferrals sending = new SendingReferrals(table, consent, files, messages);
    private final AnsweringReferrals answering = new AnsweringReferrals(table, part, messages);
    private final EndingReferrals ending = new EndingReferrals(table, part, messages);
    private final StoppingReferrals stopping = new StoppingReferrals(table, part, sending, messages, outbox);
    private final ChasingPartners chasing = new ChasingPartners(table, outbox);

    @BeforeEach
    void given_a_case_in_an_area_with_two_partners() {
        when(files.get(caseReference)).thenReturn(new CaseFile(caseReference, UUID.randomUUID(), "ncl", "ncl-workwell", LocalDate.of(2026, 5, 4), null));
        when(messages.start(anyString(), anyString(), anyString(), any())).thenReturn("partner-instance");
        consentIs(true);
    }

    @Test
    void a_draft_waits_for_the_coach_and_there_is_one_per_service() {
        var first = drafting.draft(caseReference, "PHYSIOTHERAPY", "Lifting", "coach.ncl");
        var again = drafting.draft(caseReference, "PHYSIOTHERAPY", "Bending", "coach.ncl");
        var other = drafting.draft(caseReference, "MENTAL_HEALTH_SUPPORT", "Sleep", "coach.ncl");

        assertThat(first).isEqualTo(caseReference + "-R1").isEqualTo(again);
        assertThat(drafting.waiting(caseReference)).containsExactly(first, other);
        assertThat(drafting.isPossible(caseReference, "PHYSIOTHERAPY")).isFalse();
        assertThatThrownBy(() -> drafting.draft(caseReference, "HEALTH_COACHING", "Sleep", "coach.ncl")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_not_to_be_sent_waits_no_longer_and_may_be_drafted_again() {
        var first = drafting.draft(caseReference, "PHYSIOTHERAPY", "Lifting", "coach.ncl");
        drafting.discard(first, "coach.ncl");

        assertThat(drafting.waiting(caseReference)).isEmpty();
        assertThat(drafting.draft(caseReference, "PHYSIOTHERAPY", "Lifting", "coach.ncl")).isEqualTo(caseReference + "-R2");
    }

    @Test
    void sending_twice_is_the_same_as_sending_once() {
        var reference = sent();
        sending.send(reference, "coach-instance");

        verify(messages, times(1)).start("referral.sent", caseReference, "ncl-physio", Map.of("referralReference", reference, "replyTo", "coach-instance"));
        verify(files, times(1)).join(eq(caseReference), eq("ncl-physio"), eq(false), anyString());
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
        assertThat(drafting.waiting(caseReference)).isEmpty();
    }

    @Test
    void nothing_leaves_without_consent_at_that_instant() {
        var reference = released();
        consentIs(false);

        assertThatThrownBy(() -> sending.send(reference, "coach-instance")).isInstanceOf(ConsentMissing.class);
        verify(messages, never()).start(anyString(), anyString(), anyString(), any());
        verify(files, never()).join(anyString(), anyString(), eq(false), anyString());

        consentIs(true);
        sending.send(reference, "coach-instance");
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
    }

    /** Else the process could not go on to ask the person: the engine works in the same transaction. */
    @Test
    void missing_consent_does_not_end_the_transaction() throws NoSuchMethodException {
        var rule = new AnnotationTransactionAttributeSource().getTransactionAttribute(SendingReferrals.class.getMethod("send", String.class, String.class), SendingReferrals.class);

        assertThat(rule.rollbackOn(new ConsentMissing())).isFalse();
        assertThat(rule.rollbackOn(new IllegalStateException())).isTrue();
    }

    @Test
    void a_partner_that_rejects_sees_no_more_and_another_service_takes_its_place() {
        var reference = sent();
        answering.answer(reference, new Referral.Answer(false, "NO_CAPACITY", "Full until June"), "physio.ncl");
        answering.report(reference);

        verify(messages).tell("coach-instance", "referral.answered", Map.of("referralAnswer", "REJECTED"));
        verify(files).leave(eq(caseReference), eq("ncl-physio"), anyString());
        assertThat(fact(reference, ReferralFacts.REJECTION)).hasValueSatisfying(text -> assertThat((String) text.value()).contains("no capacity").contains("Full until June"));

        var next = drafting.draftInPlaceOf(reference, "MENTAL_HEALTH_SUPPORT", "coach.ncl");
        assertThat(table.get(next).replaces()).isEqualTo(reference);
        assertThat(table.get(next).need()).isEqualTo("Lifting and bending");
    }

    @Test
    void support_goes_from_first_visit_to_a_result_in_the_persons_view() {
        var reference = sent();
        answering.answer(reference, new Referral.Answer(true, null, null), "physio.ncl");
        answering.report(reference);
        answering.book(reference, LocalDate.of(2026, 5, 12), null, "physio.ncl");
        assertThat(table.get(reference).is(ReferralState.FIRST_APPT_BOOKED)).isTrue();
        verify(files, never()).leave(anyString(), anyString(), anyString());

        ending.end(reference, new Referral.End(Referral.End.Kind.COMPLETED, "ACHIEVED", 6, "Lifts ten kilograms"), "physio.ncl");
        ending.report(reference);
        verify(messages).tell("coach-instance", "referral.ended", Map.of());
        verify(files).leave(eq(caseReference), eq("ncl-physio"), anyString());
        assertThat(fact(reference, ReferralFacts.SUPPORT)).hasValueSatisfying(text -> {
            assertThat(text.value()).isEqualTo("Physiotherapy: Camden Road Physiotherapy (made up)\nSupport completed.\nThe goal was reached.\nSessions: 6\nLifts ten kilograms");
            assertThat(text.organisation()).isEqualTo("ncl-physio");
        });

        ending.result(reference, 9, false, null, "coach.ncl");
        assertThat(table.get(reference).is(ReferralState.OUTCOME_RECORDED)).isTrue();
    }

    @Test
    void a_need_that_no_service_can_meet_is_kept_as_a_gap() {
        var reference = sent();
        answering.answer(reference, new Referral.Answer(false, "LIST_CLOSED", null), "physio.ncl");
        ending.gap(reference, "CLOSED_LIST", "coach.ncl");

        assertThat(table.get(reference).is(ReferralState.UNMET_NEED)).isTrue();
    }

    @Test
    void a_partner_that_says_on_the_telephone_that_it_will_answer_has_acknowledged() {
        var reference = sent();
        chasing.chase(reference);
        chasing.called(reference, "NO_REPLY", null, "coach.ncl");
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
        chasing.called(reference, "WILL_ANSWER", "Tomorrow", "coach.ncl");

        assertThat(table.get(reference).is(ReferralState.ACKNOWLEDGED)).isTrue();
        verify(outbox).write("referral/" + reference + "/chaser/1", Outbox.Kind.REFERRAL_CHASER, "ncl-physio", caseReference);
    }

    @Test
    void when_the_case_closes_what_is_open_stops_and_what_is_over_stays() {
        var draft = drafting.draft(caseReference, "MENTAL_HEALTH_SUPPORT", "Sleep", "coach.ncl");
        var reference = sent();
        stopping.on(new CaseClosed(caseReference, "WITHDREW", Instant.EPOCH));
        stopping.on(new CaseClosed(caseReference, "WITHDREW", Instant.EPOCH));

        verify(messages, times(1)).tell("partner-instance", "referral.stopped", Map.of());
        verify(outbox, times(1)).write("referral/" + reference + "/stopped", Outbox.Kind.REFERRAL_STOPPED, "ncl-physio", caseReference);
        verify(files, times(1)).leave(caseReference, "ncl-physio", "case.closed");
        assertThat(table.get(reference).is(ReferralState.WITHDRAWN)).isTrue();
        assertThat(table.get(draft).is(ReferralState.WITHDRAWN)).isTrue();
        verify(messages, never()).tell(eq("coach-instance"), anyString(), any());
    }

    @Test
    void when_the_person_takes_consent_back_the_partner_stops_and_the_coach_hears() {
        var reference = sent();
        stopping.on(new ConsentWithdrawn(caseReference, Recipient.GP, "coach.ncl"));
        stopping.on(new ConsentWithdrawn(caseReference, Recipient.PARTNER, "coach.ncl"));
        assertThat(table.get(reference).is(ReferralState.SENT)).as("the condition alone was taken back").isTrue();

        consentIs(false);
        when(messages.tell("coach-instance", "referral.answered", Map.of("referralAnswer", "REJECTED"))).thenReturn(true);
        stopping.on(new ConsentWithdrawn(caseReference, Recipient.PARTNER, "coach.ncl"));

        assertThat(table.get(reference).is(ReferralState.WITHDRAWN)).isTrue();
        verify(messages).tell("partner-instance", "referral.stopped", Map.of());
        verify(messages, never()).tell(eq("coach-instance"), eq("referral.ended"), any());
    }

    @Test
    void facts_are_those_of_the_referral_and_the_case_that_was_asked_about() {
        var reference = sent();

        assertThat(fact(reference, ReferralFacts.NEED)).hasValueSatisfying(need -> {
            assertThat(need.item()).isEqualTo(Item.FUNCTIONAL_EFFECTS);
            assertThat(need.value()).isEqualTo("Lifting and bending");
        });
        assertThat(new ReferralFacts(table).facts(List.of("HW-2026-999999"), Set.of(ReferralFacts.of(reference, ReferralFacts.NEED)))).isEmpty();
        assertThat(new ReferralFacts(table).facts(List.of(caseReference), Set.of(ReferralFacts.NEED))).isEmpty();
    }

    private void consentIs(boolean live) {
        when(consent.isLive(eq(caseReference), eq(Recipient.PARTNER), any(Item.class))).thenReturn(live);
    }

    private String released() {
        var reference = drafting.draft(caseReference, "PHYSIOTHERAPY", "Lifting", "coach.ncl");
        drafting.release(reference, "Lifting and bending", "coach.ncl");
        return reference;
    }

    private String sent() {
        var reference = released();
        sending.send(reference, "coach-instance");
        return reference;
    }

    private Optional<Fact> fact(String reference, String name) {
        return new ReferralFacts(table).facts(List.of(caseReference), Set.of(ReferralFacts.of(reference, name))).stream().findFirst();
    }
}

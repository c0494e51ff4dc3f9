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
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.referral.directory.Directory;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.consent.ConsentWithdrawn;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Reader;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.fitnotetowork.platform.notify.PublicAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** The life of referrals on real tables; the engine, the case file and consent are played. */
class ReferralsTest {

    private static int cases = 200_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final PartnerKinds kinds = new PartnerKinds();
    private final Referrals table = new Referrals(Tables.sql(), kinds, RandomReferral.AS_EVERY_AREA, time);
    private final SentData sent = new SentData(Tables.sql(), time);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Areas areas = mock(Areas.class);
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final Organisations organisations = mock(Organisations.class);
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);

    private final PartnersPart part = new PartnersPart(new TakingPart(files, List.of(new OpenWithPartner(table))), messages, outbox);
    private final DraftingReferrals drafting = new DraftingReferrals(table, files, areas, new Directory(), time);
    private final SendingReferrals sending = new SendingReferrals(table, consent, files, new MinimumData(kinds), sent, organisations, messages);
    private final AnsweringReferrals answering = new AnsweringReferrals(table, part, messages);
    private final GivingSupport support = new GivingSupport(table, messages);
    private final EndingReferrals ending = new EndingReferrals(table, part, messages);
    private final HearingPartners partners = new HearingPartners(Tables.sql(), table, time);
    private final StoppingReferrals stopping = new StoppingReferrals(table, part, sending, messages);
    private final AnswerLinks links = new AnswerLinks(Tables.sql(), RandomReferral.AS_EVERY_AREA, new PublicAddress("https://fitnote.example.nhs.uk", 8080), time);
    private final ChasingPartners chasing = new ChasingPartners(table, kinds, part, new SafeContacts(Tables.sql()), links, new ChasersDue(Tables.sql()), RandomReferral.AS_EVERY_AREA,
            RandomReferral.EVERY_DAY_WORKS, outbox, time);

    @BeforeEach
    void given_an_area_with_two_partners() {
        var physio = new Area.Service("PHYSIOTHERAPY", "Physiotherapy: Camden Road Physiotherapy (made up)", "ncl-physio", "MSK_PHYSIO");
        var talking = new Area.Service("MENTAL_HEALTH_SUPPORT", "Talking", "ncl-talking", "TALKING_THERAPIES");
        var refuge = new Area.Service("REFUGE", "Refuge", "ncl-refuge", "DOMESTIC_ABUSE");
        var own = new Area.Service("HEALTH_COACHING", "Health coaching", null, null);
        var ncl = AreasAsWritten.areas().get("ncl");
        when(areas.get("ncl")).thenReturn(new Area("ncl", ncl.name(), ncl.icb(), ncl.coachingTeam(), ncl.validFrom(), null, List.of(physio, talking, refuge, own), ncl.values()));
        when(files.get(caseReference)).thenReturn(new CaseFile(caseReference, UUID.randomUUID(), "ncl", "ncl-workwell", LocalDate.of(2026, 5, 4), null));
        when(messages.start(anyString(), anyString(), anyString(), any())).thenReturn("partner-instance");
        when(organisations.find(anyString())).thenReturn(Optional.of(new Organisation("ncl-physio", "Physio", Organisation.Kind.PARTNER, "ncl")));
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
    void whether_a_partner_is_heard_as_an_equal_is_counted_and_no_part_of_the_referral() {
        var referral = sent();
        partners.said(referral, null, "physio.ncl");
        assertThat(equalVoice(referral)).as("skipped").isEmpty();

        partners.said(referral, 3, "physio.ncl");
        partners.said(referral, 0, "physio.ncl");

        assertThat(equalVoice(referral)).containsExactly(3, 0);
        assertThat(Tables.sql().sql("select distinct organisation from referral.equal_voice where referral = ?").param(referral).query(String.class).list()).containsExactly("ncl-physio");
        assertThat(table.get(referral).events()).extracting(event -> event.step()).doesNotContain(Step.UPDATE, Step.COMPLETE, Step.RECORD_OUTCOME);
        assertThatThrownBy(() -> partners.said(referral, 11, "physio.ncl")).isInstanceOf(DataAccessException.class);

        stopping.enteredInError(referral, "Another person", "coach.ncl");
        assertThat(equalVoice(referral)).as("what never was has nothing to say").isEmpty();
    }

    private static List<Integer> equalVoice(String referral) {
        return Tables.sql().sql("select score from referral.published_equal_voice where referral = ? order by id").param(referral).query(Integer.class).list();
    }

    @Test
    void a_gap_is_known_by_the_referral_with_which_the_way_began() {
        var first = sent();
        answering.reject(first, "NO_CAPACITY", null, null, "physio.ncl");
        var second = drafting.draftInPlaceOf(first, "MENTAL_HEALTH_SUPPORT", "coach.ncl");
        drafting.release(second, "Sleep", "ROUTINE", Referral.Choice.NONE, "coach.ncl");
        sending.send(second, "coach-instance");
        answering.reject(second, "LIST_CLOSED", null, null, "talking.ncl");
        assertThat(gaps(first, second)).as("nothing is settled yet").isEmpty();

        ending.unmet(second, "CLOSED_LIST", "coach.ncl");
        assertThat(gaps(first, second)).containsExactly(first + " CLOSED_LIST " + time.today());

        stopping.enteredInError(second, "Another person", "coach.ncl");
        assertThat(gaps(first, second)).as("what never was is no gap").isEmpty();
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
        var reference = released("PHYSIOTHERAPY");
        consentIs(false);

        assertThatThrownBy(() -> sending.send(reference, "coach-instance")).isInstanceOf(ConsentMissing.class);
        verify(messages, never()).start(anyString(), anyString(), anyString(), any());
        verify(files, never()).join(anyString(), anyString(), eq(false), anyString());

        consentIs(true);
        sending.send(reference, "coach-instance");
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
    }

    @Test
    void what_reaches_nobody_is_known_to_have_failed_and_nobody_is_written_to_or_given_a_part() {
        when(organisations.find("ncl-physio")).thenReturn(Optional.empty());
        var reference = released("PHYSIOTHERAPY");

        assertThatThrownBy(() -> sending.send(reference, "coach-instance")).isInstanceOf(NotDelivered.class);

        assertThat(table.get(reference).is(ReferralState.DELIVERY_FAILED)).isTrue();
        verify(messages, never()).start(anyString(), anyString(), anyString(), any());
        verify(files, never()).join(anyString(), anyString(), eq(false), anyString());
        chasing.chase(reference, 1);
        verifyNoInteractions(outbox);
    }

    @Test
    void it_goes_another_way_only_while_the_person_lets_it_and_is_then_waited_for() {
        when(organisations.find("ncl-physio")).thenReturn(Optional.empty());
        var reference = released("PHYSIOTHERAPY");
        assertThatThrownBy(() -> sending.send(reference, "coach-instance")).isInstanceOf(NotDelivered.class);
        consentIs(false);
        assertThatThrownBy(() -> sending.sendAnotherWay(reference, "LETTER", "coach.ncl")).isInstanceOf(ConsentMissing.class);
        assertThat(table.get(reference).is(ReferralState.DELIVERY_FAILED)).isTrue();

        consentIs(true);
        sending.sendAnotherWay(reference, "LETTER", "coach.ncl");

        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
        assertThat(table.get(reference).last(Step.SEND_ANOTHER_WAY)).get().extracting(Event::channel).isEqualTo("LETTER");
        stopping.withdraw(reference, null, "coach.ncl");
        stopping.report(reference);
        verifyNoInteractions(outbox);
        verify(messages).tell("coach-instance", "referral.withdrawn", Map.of());
    }

    @Test
    void where_it_cannot_be_sent_at_all_the_need_goes_another_way() {
        when(organisations.find("ncl-physio")).thenReturn(Optional.empty());
        var reference = released("PHYSIOTHERAPY");
        assertThatThrownBy(() -> sending.send(reference, "coach-instance")).isInstanceOf(NotDelivered.class);

        chasing.lapse(reference, SendingReferrals.NOT_DELIVERED, "coach.ncl");

        assertThat(table.get(reference).is(ReferralState.LAPSED)).isTrue();
        assertThat(table.get(reference).reason()).isEqualTo("NOT_DELIVERED");
    }

    @Test
    void what_was_entered_in_error_stops_at_the_partner_and_stays_to_be_seen_with_its_reason() {
        var reference = sent();
        assertThatThrownBy(() -> stopping.enteredInError(reference, null, "coach.ncl")).isInstanceOf(StepRefused.class).hasMessageContaining("note");

        stopping.enteredInError(reference, "Meant for another person", "coach.ncl");
        stopping.report(reference);

        assertThat(table.get(reference).is(ReferralState.ENTERED_IN_ERROR)).isTrue();
        verify(messages).tell("partner-instance", "referral.stopped", Map.of());
        verify(files).leave(eq(caseReference), eq("ncl-physio"), anyString());
        assertThat(drafting.isPossible(caseReference, "PHYSIOTHERAPY")).as("the place is free again").isTrue();
    }

    /** Else the process could not go on to ask the person: the engine works in the same transaction. */
    @Test
    void missing_consent_does_not_end_the_transaction() throws NoSuchMethodException {
        var rule = new AnnotationTransactionAttributeSource().getTransactionAttribute(SendingReferrals.class.getMethod("send", String.class, String.class), SendingReferrals.class);

        assertThat(rule.rollbackOn(new ConsentMissing())).isFalse();
        assertThat(rule.rollbackOn(new NotDelivered())).isFalse();
        assertThat(rule.rollbackOn(new IllegalStateException())).isTrue();
    }

    @Test
    void a_partner_that_rejects_sees_no_more_and_another_service_takes_its_place() {
        var reference = sent();
        answering.reject(reference, "NO_CAPACITY", "Full until June", null, "physio.ncl");
        answering.report(reference);

        verify(messages).tell("coach-instance", "referral.answered", Map.of("referralAnswer", "REJECTED"));
        verify(files).leave(eq(caseReference), eq("ncl-physio"), anyString());
        assertThat(fact(reference, ReferralFacts.REJECTION)).hasValueSatisfying(text -> assertThat((String) text.value()).contains("no capacity").contains("Full until June"));

        var next = drafting.draftInPlaceOf(reference, "MENTAL_HEALTH_SUPPORT", "coach.ncl");
        assertThat(table.get(next).replaces()).isEqualTo(reference);
        assertThat(table.get(next).need()).isEqualTo("Lifting and bending");
        assertThat(drafting.bounced(next)).isEqualTo(1);
        assertThat(drafting.bounced(reference)).isZero();
    }

    @Test
    void a_partner_asks_first_and_its_question_is_answered() {
        var reference = sent();
        answering.askInformation(reference, "Which side?", "physio.ncl");
        answering.report(reference);

        verify(messages).tell("coach-instance", "referral.informationAsked", Map.of());
        verify(messages, never()).tell(eq("coach-instance"), eq("referral.answered"), any());
        chasing.chase(reference, 1);
        verifyNoInteractions(outbox);

        answering.supplyInformation(reference, "The left", "coach.ncl");
        answering.reportSupplied(reference);
        verify(messages).tell("partner-instance", "referral.informationSupplied", Map.of());
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
        assertThat(fact(reference, ReferralFacts.SUPPLIED)).hasValueSatisfying(text -> assertThat(text.value()).isEqualTo("The left"));
    }

    @Test
    void support_goes_from_first_visit_to_a_result_in_the_persons_view() {
        var reference = sent();
        answering.accept(reference, null, "physio.ncl");
        answering.report(reference);
        support.book(reference, LocalDate.of(2026, 5, 12), null, "physio.ncl");
        support.missed(reference, "SERVICE_LOGISTICS", "physio.ncl");
        assertThat(support.mayBookAgain(reference)).isTrue();
        support.book(reference, LocalDate.of(2026, 5, 14), null, "physio.ncl");
        support.attended(reference, "physio.ncl");
        support.report(reference);
        assertThat(table.get(reference).is(ReferralState.IN_PROGRESS)).isTrue();
        verify(messages).tell("coach-instance", "referral.updated", Map.of());
        verify(files, never()).leave(anyString(), anyString(), anyString());

        ending.complete(reference, "ACHIEVED", 6, "Lifts ten kilograms", "physio.ncl");
        ending.report(reference);
        verify(messages).tell("coach-instance", "referral.ended", Map.of("supportEnd", "COMPLETED"));
        verify(files).leave(eq(caseReference), eq("ncl-physio"), anyString());
        assertThat(fact(reference, ReferralFacts.SUPPORT)).hasValueSatisfying(text -> {
            assertThat(text.value()).isEqualTo("Physiotherapy: Camden Road Physiotherapy (made up)\nSupport completed.\nThe goal was reached.\nSessions: 6\nLifts ten kilograms");
            assertThat(text.organisation()).isEqualTo("ncl-physio");
        });

        ending.result(reference, 9, false, null, "coach.ncl");
        assertThat(table.get(reference).is(ReferralState.OUTCOME_RECORDED)).isTrue();
    }

    @Test
    void a_need_that_no_service_can_meet_is_an_outcome_of_its_own_with_its_reason() {
        var reference = sent();
        answering.reject(reference, "LIST_CLOSED", null, null, "physio.ncl");
        ending.unmet(reference, "CLOSED_LIST", "coach.ncl");

        assertThat(table.get(reference).is(ReferralState.UNMET_NEED)).isTrue();
        assertThat(table.get(reference).last(Step.ACCEPT_UNMET)).hasValueSatisfying(event -> assertThat(event.told().reason()).isEqualTo("CLOSED_LIST"));
    }

    @Test
    void each_reminder_goes_once_to_the_partners_team_and_the_person_hears_with_the_second() {
        var reference = sent();
        chasing.chase(reference, 1);
        chasing.chase(reference, 1);
        chasing.chase(reference, 2);
        chasing.tellPerson(reference);

        verify(outbox, times(2)).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq("ncl-physio"), eq(caseReference), anyString());
        verify(outbox, times(1)).write(anyString(), eq(Outbox.Kind.REFERRAL_NOT_HEARD), eq(caseReference), eq(caseReference));
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
    }

    @Test
    void nobody_is_written_to_by_a_machine_about_domestic_abuse_and_the_person_about_nothing_else_either() {
        var refuge = sent("REFUGE");
        chasing.chase(refuge, 1);
        chasing.tellPerson(refuge);
        verifyNoInteractions(outbox);

        var physio = sent();
        chasing.chase(physio, 1);
        chasing.tellPerson(physio);
        verify(outbox, times(1)).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq("ncl-physio"), eq(caseReference), anyString());
        verify(outbox, never()).write(anyString(), eq(Outbox.Kind.REFERRAL_NOT_HEARD), anyString(), anyString());
        assertThat(chasing.mayLapse(refuge)).isFalse();
        assertThat(chasing.mayLapse(physio)).isTrue();
    }

    /** The partner is reminded all the same; only the person's own messages may be read by somebody else. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ADULT, Only by text to her sister, 0", "DOMESTIC_ABUSE, -, 0", "CHILD, -, 1"})
    void who_may_not_be_safe_to_write_to_hears_nothing_of_the_second_reminder_from_a_machine(String kind, String safeContact, int messages) {
        var reference = sent();
        Tables.sql().sql("insert into safeguarding.concern (case_reference, organisation, kind, what, safe_contact, raised_at, raised_by) values (?, 'ncl-workwell', ?, 'A worry', ?, now(), 'coach.ncl')")
                .params(caseReference, kind, safeContact).update();

        chasing.chase(reference, 2);
        chasing.tellPerson(reference);

        verify(outbox, times(1)).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq("ncl-physio"), eq(caseReference), anyString());
        verify(outbox, times(messages)).write(anyString(), eq(Outbox.Kind.REFERRAL_NOT_HEARD), anyString(), anyString());
    }

    @Test
    void a_partner_that_says_on_the_telephone_that_it_will_answer_has_acknowledged() {
        var reference = sent();
        chasing.called(reference, "NO_REPLY", null, "coach.ncl");
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
        chasing.called(reference, "WILL_ANSWER", "Tomorrow", "coach.ncl");

        assertThat(table.get(reference).is(ReferralState.ACKNOWLEDGED)).isTrue();
    }

    @Test
    void only_the_leads_word_ends_a_wait_and_the_partners_task_goes() {
        var reference = sent();
        chasing.lapse(reference, "LAPSED", "coach.ncl");
        chasing.report(reference);

        assertThat(table.get(reference).is(ReferralState.LAPSED)).isTrue();
        assertThat(table.get(reference).last(Step.LAPSE)).hasValueSatisfying(event -> assertThat(event.by()).isEqualTo("coach.ncl"));
        verify(messages).tell("partner-instance", "referral.stopped", Map.of());
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
    void when_the_person_takes_consent_back_the_partner_stops_and_the_coachs_side_ends() {
        var reference = sent();
        stopping.on(new ConsentWithdrawn(caseReference, Recipient.GP, "coach.ncl"));
        stopping.on(new ConsentWithdrawn(caseReference, Recipient.PARTNER, "coach.ncl"));
        assertThat(table.get(reference).is(ReferralState.SENT)).as("the condition alone was taken back").isTrue();

        consentIs(false);
        stopping.on(new ConsentWithdrawn(caseReference, Recipient.PARTNER, "coach.ncl"));

        assertThat(table.get(reference).is(ReferralState.WITHDRAWN)).isTrue();
        verify(messages).tell("partner-instance", "referral.stopped", Map.of());
        verify(messages).tell("coach-instance", "referral.withdrawn", Map.of());
        verify(messages, never()).tell(eq("coach-instance"), eq("referral.ended"), any());
    }

    @Test
    void one_referral_stops_at_the_persons_word_without_a_reason_and_the_others_go_on() {
        var reference = sent();
        var other = sent("MENTAL_HEALTH_SUPPORT");
        assertThat(stopping.withPartners(caseReference)).hasSize(2);
        stopping.withdraw(reference, null, "coach.ncl");
        stopping.report(reference);

        assertThat(table.get(reference).is(ReferralState.WITHDRAWN)).isTrue();
        assertThat(table.get(other).is(ReferralState.SENT)).isTrue();
        assertThat(table.get(reference).last(Step.WITHDRAW)).hasValueSatisfying(event -> assertThat(event.actor()).isEqualTo(Event.Actor.PERSON));
        verify(messages).tell("coach-instance", "referral.withdrawn", Map.of());
        verify(files, never()).leave(caseReference, "ncl-talking", "referral.withdrawn");
    }

    @Test
    void a_partner_sees_of_the_case_what_was_sent_to_it_and_nothing_else() {
        sent();
        var partner = new Reader("physio.ncl", Set.of("ncl-physio"), Recipient.PARTNER, "answer-referral", false);
        var elsewhere = new Reader("talk.ncl", Set.of("ncl-talking"), Recipient.PARTNER, "answer-referral", false);
        var coach = new Reader("coach.ncl", Set.of("ncl-workwell"), Recipient.COACH, "review-plan", false);

        assertThat(sent.narrowing(partner, List.of(caseReference)).lets(caseFact("effectsOnWork"))).isTrue();
        assertThat(sent.narrowing(partner, List.of(caseReference)).lets(caseFact("noteSummary"))).as("only where the person ticks it").isFalse();
        assertThat(sent.narrowing(partner, List.of(caseReference)).lets(caseFact("housingWords"))).isFalse();
        assertThat(sent.narrowing(elsewhere, List.of(caseReference)).lets(caseFact("effectsOnWork"))).isFalse();
        assertThat(sent.narrowing(coach, List.of(caseReference)).lets(caseFact("housingWords"))).isTrue();
    }

    private Fact caseFact(String key) {
        return new Fact(caseReference, key, Item.FUNCTIONAL_EFFECTS, "something", "ncl-workwell");
    }

    @Test
    void what_happened_cannot_be_rewritten() {
        var reference = sent();

        assertThatThrownBy(() -> Tables.sql().sql("update referral.event set done_by = 'somebody else' where referral = ?").param(reference).update()).hasMessageContaining("append-only");
    }

    /** Invariants 1, 2, 3 and 5 over lives made at random on real tables. */
    @ParameterizedTest
    @ValueSource(longs = {3, 7, 31, 127})
    void whatever_happens_in_whatever_order_the_promises_hold(long seed) {
        var chance = new Random(seed);
        var live = true;
        consentIs(true);
        for (var turn = 0; turn < 40; turn++) {
            var choice = chance.nextInt(14);
            if (choice == 0) {
                live = !live;
                consentIs(live);
                if (!live) {
                    stopping.on(new ConsentWithdrawn(caseReference, Recipient.PARTNER, "coach.ncl"));
                    assertThat(table.ofCase(caseReference)).as("invariant 2").noneMatch(referral -> referral.state().isWithPartner());
                }
                continue;
            }
            var before = eventsOfCase();
            var sentBefore = sendings();
            tryOne(chance, choice);
            assertThat(eventsOfCase() - before).as("invariant 5: what happens is written down, and only that").isBetween(0, 3);
            assertThat(live || sendings() == sentBefore).as("invariant 1: nothing leaves without consent at that instant").isTrue();
            var open = table.ofCase(caseReference).stream().filter(Referral::isOpen).map(Referral::service).toList();
            assertThat(open).as("invariant 3").doesNotHaveDuplicates();
        }
        assertThat(table.ofCase(caseReference).stream().flatMap(referral -> referral.events().stream()))
                .allMatch(event -> event.by() != null && event.organisation() != null && event.at() != null && event.channel() != null && event.actor() != null);
    }

    private void tryOne(Random chance, int choice) {
        var all = table.ofCase(caseReference);
        var service = List.of("PHYSIOTHERAPY", "MENTAL_HEALTH_SUPPORT", "REFUGE").get(chance.nextInt(3));
        var one = all.isEmpty() ? null : all.get(chance.nextInt(all.size())).reference();
        if (choice == 1 || one == null) {
            drafting.draft(caseReference, service, "Sleep", "coach.ncl");
            return;
        }
        try {
            switch (choice) {
                case 2 -> drafting.release(one, "Sleep", "ROUTINE", Referral.Choice.NONE, "coach.ncl");
                case 3, 4 -> sending.send(one, "coach-instance");
                case 5 -> answering.accept(one, null, "physio.ncl");
                case 6 -> answering.reject(one, "NO_CAPACITY", null, null, "physio.ncl");
                case 7 -> answering.askInformation(one, "Which side?", "physio.ncl");
                case 8 -> answering.supplyInformation(one, "The left", "coach.ncl");
                case 9 -> support.book(one, LocalDate.of(2026, 5, 12), null, "physio.ncl");
                case 10 -> support.attended(one, "physio.ncl");
                case 11 -> ending.complete(one, "ACHIEVED", 1, null, "physio.ncl");
                case 12 -> stopping.withdraw(one, null, "coach.ncl");
                default -> table.happened(one, Step.REOPEN, Event.Actor.LEAD, "coach.ncl", Told.note("The person asked for it"));
            }
        } catch (StepRefused | ConsentMissing refused) {
            // Refused steps are the point: nothing was written, which the caller checks.
        }
    }

    private int eventsOfCase() {
        return table.ofCase(caseReference).stream().mapToInt(referral -> referral.events().size()).sum();
    }

    private long sendings() {
        return table.ofCase(caseReference).stream().flatMap(referral -> referral.each(Step.SEND)).count();
    }

    @Test
    void facts_are_those_of_the_referral_and_the_case_that_was_asked_about() {
        var reference = sent();

        assertThat(fact(reference, ReferralFacts.NEED)).hasValueSatisfying(need -> {
            assertThat(need.item()).isEqualTo(Item.FUNCTIONAL_EFFECTS);
            assertThat(need.value()).isEqualTo("Lifting and bending");
        });
        assertThat(facts().facts(List.of("HW-2026-999999"), Set.of(ReferralFacts.of(reference, ReferralFacts.NEED)))).isEmpty();
        assertThat(facts().facts(List.of(caseReference), Set.of(ReferralFacts.NEED))).isEmpty();
    }

    private static List<String> gaps(String... referrals) {
        return Tables.sql().sql("select referral || ' ' || lack || ' ' || since from referral.published_gap where referral = any(?)").param(referrals).query(String.class).list();
    }

    private void consentIs(boolean live) {
        when(consent.isLive(eq(caseReference), eq(Recipient.PARTNER), any(Item.class))).thenReturn(live);
    }

    private String released(String service) {
        var reference = drafting.draft(caseReference, service, "Lifting", "coach.ncl");
        drafting.release(reference, "Lifting and bending", "ROUTINE", Referral.Choice.NONE, "coach.ncl");
        return reference;
    }

    private String sent() {
        return sent("PHYSIOTHERAPY");
    }

    private String sent(String service) {
        var reference = released(service);
        sending.send(reference, "coach-instance");
        return reference;
    }

    private ReferralFacts facts() {
        return new ReferralFacts(table, new Reasons());
    }

    private Optional<Fact> fact(String reference, String name) {
        return facts().facts(List.of(caseReference), Set.of(ReferralFacts.of(reference, name))).stream().findFirst();
    }
}

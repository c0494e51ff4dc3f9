package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.consent.ConsentWithdrawn;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.referral.directory.Directory;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.Area;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ended goes on where it stood, for a while, and not behind the person's back (domain H.2, reopen), on real tables; engine, case file and consent are played. */
class TakingUpAgainTest {

    private static int cases = 310_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final PartnerKinds kinds = new PartnerKinds();
    private final Referrals table = new Referrals(Tables.sql(), kinds, RandomReferral.AS_EVERY_AREA, time);
    private final CaseFiles files = mock(CaseFiles.class);
    private final Areas areas = mock(Areas.class);
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final Organisations organisations = mock(Organisations.class);
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);

    private final PartnersPart part = new PartnersPart(new TakingPart(files, List.of(new OpenWithPartner(table))), messages, outbox);
    private final DraftingReferrals drafting = new DraftingReferrals(table, files, areas, new Directory(), time);
    private final SendingReferrals sending = new SendingReferrals(table, consent, files, new MinimumData(kinds), new SentData(Tables.sql(), time), organisations, messages);
    private final AnsweringReferrals answering = new AnsweringReferrals(table, part, messages);
    private final GivingSupport support = new GivingSupport(table, messages);
    private final EndingReferrals ending = new EndingReferrals(table, part, messages);
    private final StoppingReferrals stopping = new StoppingReferrals(table, part, sending, messages);
    private final TakingUpAgain again = new TakingUpAgain(table, drafting, sending, RandomReferral.AS_EVERY_AREA, files, RandomReferral.EVERY_DAY_WORKS, messages, outbox, time);

    @BeforeEach
    void given_an_area_with_two_partners() {
        servicesAre(physio("ncl-physio"), talking());
        when(files.get(caseReference)).thenReturn(new CaseFile(caseReference, UUID.randomUUID(), "ncl", "ncl-workwell", LocalDate.of(2026, 5, 4), null));
        when(messages.start(eq("referral.sent"), anyString(), anyString(), any())).thenReturn("first-at-partner");
        when(messages.start(eq("referral.sent"), anyString(), anyString(), takenUpAgain())).thenReturn("again-at-partner");
        when(organisations.find(anyString())).thenReturn(Optional.of(new Organisation("ncl-physio", "Physio", Organisation.Kind.PARTNER, "ncl")));
        consentIs(true);
    }

    @ParameterizedTest
    @CsvSource({"SENT,ANSWER", "WAITLISTED,WAITING_LIST", "ACCEPTED,FIRST_APPOINTMENT", "FIRST_APPT_BOOKED,VISIT", "IN_PROGRESS,SUPPORT"})
    void it_goes_on_where_it_stood_and_the_partner_hears_at_what(ReferralState before, Waiting.Stage stage) {
        var reference = stopped(before);

        assertThat(again.takeUp(reference, "The person asked for it", "coach.ncl")).isEqualTo(stage);
        verify(messages, never()).start(eq("referral.sent"), anyString(), anyString(), takenUpAgain());
        assertThat(again.giveBack(reference, "new-instance")).contains(stage);

        var referral = table.get(reference);
        assertThat(referral.state()).isEqualTo(before);
        assertThat(referral.sending()).isEqualTo(new Referral.Sending("new-instance", "again-at-partner"));
        assertThat(referral.last(Step.REOPEN)).hasValueSatisfying(event -> {
            assertThat(event.actor()).isEqualTo(Event.Actor.LEAD);
            assertThat(event.by()).isEqualTo("coach.ncl");
            assertThat(event.told().note()).isEqualTo("The person asked for it");
        });
        verify(messages).start("referral.sent", caseReference, "ncl-physio", Map.of("referralReference", reference, "replyTo", "new-instance", "standsAt", stage.name()));
        verify(files).join(caseReference, "ncl-physio", false, "referral.reopened");
        verify(outbox).write("referral/" + reference + "/reopened/1", Outbox.Kind.REFERRAL_REOPENED, "ncl-physio", caseReference);
    }

    @Test
    void giving_back_twice_is_the_same_as_once_and_whoever_waited_before_waits_no_more() {
        var reference = takenUp();

        again.giveBack(reference, "new-instance");
        again.giveBack(reference, "new-instance");

        verify(messages, times(1)).start(eq("referral.sent"), anyString(), anyString(), takenUpAgain());
        verify(messages, times(1)).tell("coach-instance", "referral.withdrawn", Map.of());
        verify(messages, never()).tell(eq("new-instance"), anyString(), any());
    }

    @Test
    void who_was_reached_another_way_is_told_by_a_person() {
        var reference = sent();
        table.addressed(reference, new Referral.Sending("coach-instance", null));
        stopping.withdraw(reference, null, "coach.ncl");
        again.takeUp(reference, "The person asked for it", "coach.ncl");

        assertThat(again.giveBack(reference, "new-instance")).contains(Waiting.Stage.ANSWER);
        verify(messages, never()).start(eq("referral.sent"), anyString(), anyString(), takenUpAgain());
        verify(outbox, never()).write(anyString(), eq(Outbox.Kind.REFERRAL_REOPENED), anyString(), anyString());
    }

    @Test
    void later_than_the_areas_days_it_is_refused_and_no_longer_offered() {
        var reference = stopped(ReferralState.SENT);
        time.passes(Duration.ofDays(28));
        assertThat(again.hindrance(reference)).isEmpty();
        assertThat(again.endedLately(caseReference)).extracting(Referral::reference).containsExactly(reference);

        time.passes(Duration.ofSeconds(1));
        refused(reference, NotAgain.LATE);
        assertThat(again.endedLately(caseReference)).isEmpty();
    }

    @Test
    void without_live_consent_it_is_refused() {
        var reference = stopped(ReferralState.IN_PROGRESS);
        consentIs(false);

        refused(reference, NotAgain.NO_CONSENT);
    }

    @Test
    void consent_that_is_taken_back_before_the_partner_has_it_stops_it_again() {
        var reference = takenUp();
        consentIs(false);
        stopping.on(new ConsentWithdrawn(caseReference, Recipient.PARTNER, "coach.ncl"));

        assertThat(again.giveBack(reference, "new-instance")).isEmpty();
        notGivenBack(reference);
    }

    @Test
    void consent_that_ran_out_before_the_partner_has_it_stops_it_again() {
        var reference = takenUp();
        consentIs(false);

        assertThat(again.giveBack(reference, "new-instance")).isEmpty();
        notGivenBack(reference);
    }

    @Test
    void one_open_referral_per_service() {
        var reference = stopped(ReferralState.SENT);
        drafting.draft(caseReference, "PHYSIOTHERAPY", "Lifting", "coach.ncl");

        refused(reference, NotAgain.SAME_SERVICE_OPEN);
    }

    @Test
    void what_another_referral_came_in_place_of_stays_over_while_that_one_is_open() {
        var reference = sent();
        answering.reject(reference, "NO_CAPACITY", null, null, "physio.ncl");
        var other = drafting.draftInPlaceOf(reference, "MENTAL_HEALTH_SUPPORT", "coach.ncl");

        refused(reference, NotAgain.ANOTHER_CAME);
        drafting.discard(other, "coach.ncl");
        assertThat(again.hindrance(reference)).isEmpty();
    }

    @Test
    void a_service_that_is_gone_or_given_by_somebody_else_takes_nobody_up() {
        var reference = stopped(ReferralState.SENT);

        servicesAre(talking());
        refused(reference, NotAgain.SERVICE_GONE);
        servicesAre(physio("ncl-other"), talking());
        refused(reference, NotAgain.SERVICE_GONE);
    }

    @Test
    void what_no_service_had_and_what_goes_on_is_not_taken_up() {
        var open = sent();
        var draft = drafting.draft(caseReference, "MENTAL_HEALTH_SUPPORT", "Sleep", "coach.ncl");
        stopping.withdraw(draft, null, "coach.ncl");

        refused(open, NotAgain.NOT_ENDED_THERE);
        refused(draft, NotAgain.NOT_ENDED_THERE);
        assertThat(again.endedLately(caseReference)).isEmpty();
    }

    @Test
    void what_never_reached_its_service_is_not_taken_up() {
        when(organisations.find(anyString())).thenReturn(Optional.empty());
        var reference = released();
        assertThatThrownBy(() -> sending.send(reference, "coach-instance")).isInstanceOf(NotDelivered.class);
        stopping.withdraw(reference, null, "coach.ncl");

        refused(reference, NotAgain.NOT_ENDED_THERE);
    }

    @Test
    void after_a_result_support_may_go_on() {
        var reference = stopped(ReferralState.OUTCOME_RECORDED);

        assertThat(again.takeUp(reference, "The pain is back", "coach.ncl")).isEqualTo(Waiting.Stage.SUPPORT);
    }

    @Test
    void when_the_case_closes_the_partner_is_told_again_where_it_works_now() {
        var reference = takenUp();
        again.giveBack(reference, "new-instance");

        stopping.on(new CaseClosed(caseReference, "WITHDREW", time.instant()));

        assertThat(table.get(reference).is(ReferralState.WITHDRAWN)).isTrue();
        verify(messages).tell("again-at-partner", "referral.stopped", Map.of());
        verify(outbox).write("referral/" + reference + "/stopped/1", Outbox.Kind.REFERRAL_STOPPED, "ncl-physio", caseReference);
    }

    private void refused(String reference, NotAgain why) {
        var before = table.get(reference);
        assertThat(again.hindrance(reference)).contains(why);
        assertThatThrownBy(() -> again.takeUp(reference, "The person asked for it", "coach.ncl")).isInstanceOf(StepRefused.class);
        assertThat(table.get(reference)).isEqualTo(before);
    }

    private void notGivenBack(String reference) {
        assertThat(table.get(reference).is(ReferralState.WITHDRAWN)).isTrue();
        verify(messages, never()).start(eq("referral.sent"), anyString(), anyString(), takenUpAgain());
        verify(files, never()).join(caseReference, "ncl-physio", false, "referral.reopened");
    }

    private String takenUp() {
        var reference = stopped(ReferralState.SENT);
        again.takeUp(reference, "The person asked for it", "coach.ncl");
        return reference;
    }

    /** It has come so far and was stopped there, except where it came to its own end. */
    private String stopped(ReferralState after) {
        var reference = sent();
        if (after == ReferralState.WAITLISTED) {
            answering.waitlist(reference, null, null, "physio.ncl");
        } else if (after != ReferralState.SENT) {
            answering.accept(reference, null, "physio.ncl");
        }
        if (after == ReferralState.FIRST_APPT_BOOKED || after == ReferralState.IN_PROGRESS || after == ReferralState.OUTCOME_RECORDED) {
            support.book(reference, LocalDate.of(2026, 5, 12), null, "physio.ncl");
        }
        if (after == ReferralState.IN_PROGRESS || after == ReferralState.OUTCOME_RECORDED) {
            support.attended(reference, "physio.ncl");
        }
        if (after == ReferralState.OUTCOME_RECORDED) {
            ending.complete(reference, "PARTIALLY", 3, null, "physio.ncl");
            ending.result(reference, 6, true, null, "coach.ncl");
        } else {
            stopping.withdraw(reference, null, "coach.ncl");
        }
        return reference;
    }

    private String sent() {
        var reference = released();
        sending.send(reference, "coach-instance");
        return reference;
    }

    private String released() {
        var reference = drafting.draft(caseReference, "PHYSIOTHERAPY", "Lifting", "coach.ncl");
        drafting.release(reference, "Lifting and bending", "ROUTINE", Referral.Choice.NONE, "coach.ncl");
        return reference;
    }

    private static Map<String, Object> takenUpAgain() {
        return argThat(variables -> variables != null && variables.containsKey("standsAt"));
    }

    private void consentIs(boolean live) {
        when(consent.isLive(eq(caseReference), eq(Recipient.PARTNER), any(Item.class))).thenReturn(live);
    }

    private void servicesAre(Area.Service... services) {
        var ncl = AreasAsWritten.areas().get("ncl");
        when(areas.get("ncl")).thenReturn(new Area("ncl", ncl.name(), ncl.icb(), ncl.coachingTeam(), ncl.validFrom(), null, List.of(services), ncl.values()));
    }

    private static Area.Service physio(String organisation) {
        return new Area.Service("PHYSIOTHERAPY", "Physiotherapy: Camden Road Physiotherapy (made up)", organisation, "MSK_PHYSIO");
    }

    private static Area.Service talking() {
        return new Area.Service("MENTAL_HEALTH_SUPPORT", "Talking", "ncl-talking", "TALKING_THERAPIES");
    }
}

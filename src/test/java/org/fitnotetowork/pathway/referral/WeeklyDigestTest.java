package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.fitnotetowork.platform.notify.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

/** More than five reminders in a week for one partner are one message; nobody is reminded twice of the same (domain H.4, chaser rule 5). It begins on a Monday. */
class WeeklyDigestTest {

    private static int partners = 0;
    private static int cases = 820_000;

    private final String partner = "digest-partner-" + ++partners;
    private final Tables.Time time = new Tables.Time();
    private final PartnerKinds kinds = new PartnerKinds();
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);
    private final Referrals table = new Referrals(Tables.sql(), kinds, RandomReferral.AS_EVERY_AREA, time);
    private final PartnersPart part = new PartnersPart(new TakingPart(mock(CaseFiles.class), List.of(new OpenWithPartner(table))), messages, outbox);
    private final AnsweringReferrals answering = new AnsweringReferrals(table, part, messages);
    private final AnswerLinks links = new AnswerLinks(Tables.sql(), RandomReferral.AS_EVERY_AREA, new PublicAddress("", 8080), time);
    private final ChasingPartners chasing = new ChasingPartners(table, kinds, part, new SafeContacts(Tables.sql()), links, new ChasersDue(Tables.sql()), RandomReferral.AS_EVERY_AREA,
            RandomReferral.EVERY_DAY_WORKS, outbox, time);

    @Test
    void five_in_a_week_are_five_messages() {
        var five = waiting(5, 1, 8);

        time.passes(Duration.ofDays(1));
        five.forEach(reference -> chasing.chase(reference, 1));

        verify(outbox, times(5)).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq(partner), anyString(), anyString());
        verify(outbox, never()).write(anyString(), eq(Outbox.Kind.REFERRAL_DIGEST), anyString(), anyString(), anyString());
    }

    @Test
    void six_in_a_week_are_one_message_with_every_reference_and_its_link() {
        var six = waiting(6, 1, 8);

        time.passes(Duration.ofDays(1));
        six.forEach(reference -> chasing.chase(reference, 1));

        assertThat(digest().lines()).hasSize(6).allMatch(line -> line.matches("HW-2026-\\d{6}-R1 http://localhost:8080/answer/[A-Za-z0-9_-]{43}"));
        assertThat(six).allSatisfy(reference -> assertThat(digest()).contains(reference + " "));
        verify(outbox, never()).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), anyString(), anyString(), anyString());
        assertThat(six).allSatisfy(reference -> assertThat(remindersOf(reference)).as("counts as its first reminder").containsExactly(1));
    }

    @Test
    void what_comes_later_in_the_week_is_in_the_message_and_not_written_again_on_its_own_day() {
        var today = waiting(3, 1, 8);
        var friday = waiting(3, 4, 11);
        time.passes(Duration.ofDays(1));
        today.forEach(reference -> chasing.chase(reference, 1));
        time.passes(Duration.ofDays(3));
        friday.forEach(reference -> chasing.chase(reference, 1));

        assertThat(digest().lines()).hasSize(6);
        verify(outbox, times(1)).write(anyString(), any(), eq(partner), anyString(), anyString());
    }

    @Test
    void what_comes_next_week_waits_for_next_week() {
        var today = waiting(5, 1, 8);
        waiting(5, 7, 10);

        time.passes(Duration.ofDays(1));
        today.forEach(reference -> chasing.chase(reference, 1));

        verify(outbox, times(5)).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq(partner), anyString(), anyString());
        verify(outbox, never()).write(anyString(), eq(Outbox.Kind.REFERRAL_DIGEST), anyString(), anyString(), anyString());
    }

    @Test
    void both_reminders_of_one_referral_in_a_week_are_two_of_the_six_and_one_line() {
        var three = waiting(3, 1, 4);

        time.passes(Duration.ofDays(1));
        chasing.chase(three.get(0), 1);
        time.passes(Duration.ofDays(3));
        three.forEach(reference -> chasing.chase(reference, 2));

        assertThat(digest().lines()).hasSize(3);
        verify(outbox, times(1)).write(anyString(), any(), eq(partner), anyString(), anyString());
        assertThat(three).allSatisfy(reference -> assertThat(remindersOf(reference)).containsExactly(1, 2));
    }

    @Test
    void who_has_answered_meanwhile_is_not_counted_and_not_reminded() {
        var six = waiting(6, 1, 8);
        answering.accept(six.get(5), null, "physio.ncl");

        time.passes(Duration.ofDays(1));
        six.subList(0, 5).forEach(reference -> chasing.chase(reference, 1));

        verify(outbox, times(5)).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq(partner), anyString(), anyString());
        assertThat(remindersOf(six.get(5))).isEmpty();
    }

    @Test
    void another_partners_reminders_are_its_own() {
        var mine = waiting(5, 1, 8);
        IntStream.range(0, 5).forEach(index -> waiting("somebody-else-" + partner, "MSK_PHYSIO", 1, 8));

        time.passes(Duration.ofDays(1));
        mine.forEach(reference -> chasing.chase(reference, 1));

        verify(outbox, times(5)).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq(partner), anyString(), anyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOMESTIC_ABUSE", "HOUSING"})
    void where_nobody_is_written_to_by_a_machine_there_is_no_digest_either(String kind) {
        var six = IntStream.range(0, 6).mapToObj(index -> waiting(partner, kind, 1, 8)).toList();

        time.passes(Duration.ofDays(1));
        six.forEach(reference -> chasing.chase(reference, 1));

        verify(outbox, never()).write(anyString(), any(), anyString(), anyString(), anyString());
    }

    private String digest() {
        var about = ArgumentCaptor.forClass(String.class);
        verify(outbox, times(1)).write(anyString(), eq(Outbox.Kind.REFERRAL_DIGEST), eq(partner), anyString(), about.capture());
        return about.getValue();
    }

    private List<Integer> remindersOf(String reference) {
        return table.get(reference).each(Step.CHASE).map(event -> event.told().number()).sorted().toList();
    }

    private List<String> waiting(int count, int firstInDays, int secondInDays) {
        return IntStream.range(0, count).mapToObj(index -> waiting(partner, "MSK_PHYSIO", firstInDays, secondInDays)).toList();
    }

    private String waiting(String organisation, String kind, int firstInDays, int secondInDays) {
        var caseReference = "HW-2026-" + ++cases;
        var reference = caseReference + "-R1";
        table.insert(new Referral(reference, caseReference, kind, "Physiotherapy (made up)", organisation, kind, "ncl-workwell", "Lifting", null, "ROUTINE", Referral.Choice.NONE, null, List.of()),
                "coach.ncl");
        table.addressed(reference, new Referral.Sending("coach-instance", "partner-instance"));
        table.happened(reference, Step.SEND, Event.Actor.LEAD, "coach.ncl", Told.NOTHING);
        chasing.plan(reference, time.today().plusDays(firstInDays), time.today().plusDays(secondInDays));
        return reference;
    }
}

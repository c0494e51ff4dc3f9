package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.referral.AnsweringByLink.Answer;
import org.fitnotetowork.pathway.referral.AnsweringByLink.State;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.fitnotetowork.platform.notify.PublicAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

/** A reminder is answered by its link: once, in time, and only the referral that it was about (domain H.4, chaser rule 4). */
class AnsweringByLinkTest {

    private static final Answer YES = new Answer("ACCEPTED", null, null, null);
    private static int cases = 660_000;

    private final Tables.Time time = new Tables.Time();
    private final PartnerKinds kinds = new PartnerKinds();
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);
    private final Referrals table = new Referrals(Tables.sql(), kinds, RandomReferral.AS_EVERY_AREA, time);
    private final PartnersPart part = new PartnersPart(new TakingPart(mock(CaseFiles.class), List.of(new OpenWithPartner(table))), messages, outbox);
    private final AnsweringReferrals answering = new AnsweringReferrals(table, part, messages);
    private final AnswerLinks links = new AnswerLinks(Tables.sql(), RandomReferral.AS_EVERY_AREA, new PublicAddress("https://fitnote.example.nhs.uk", 8080), time);
    private final ChasingPartners chasing = new ChasingPartners(table, kinds, part, new SafeContacts(Tables.sql()), links, new ChasersDue(Tables.sql()), RandomReferral.AS_EVERY_AREA,
            RandomReferral.EVERY_DAY_WORKS, outbox, time);
    private final AnsweringByLink byLink = new AnsweringByLink(links, table, answering, new Reasons(), RandomReferral.EVERY_DAY_WORKS, messages, time);
    private final String reference = sent("MSK_PHYSIO");

    @BeforeEach
    void the_partners_task_is_open() {
        when(messages.tell(eq("partner-instance"), eq("referral.answeredByLink"), any())).thenReturn(true);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "ACCEPTED,         -,          -,           -,           ACCEPTED",
            "WAITLISTED,       2026-06-30, -,           -,           WAITLISTED",
            "WAITLISTED,       -,          -,           -,           WAITLISTED",
            "NEED_INFORMATION, -,          -,           Which side?, ON_HOLD_INFO",
            "REJECTED,         -,          NO_CAPACITY, -,           REJECTED"})
    void each_of_the_four_answers_is_the_partners_and_says_that_it_came_by_link(String kind, String day, String reason, String note, ReferralState state) {
        var token = reminded();

        assertThat(gives(token, new Answer(kind, day, reason, note)).isTaken()).isTrue();

        var referral = table.get(reference);
        assertThat(referral.is(state)).isTrue();
        var answer = referral.events().get(referral.events().size() - 1);
        assertThat(answer.channel()).isEqualTo("LINK");
        assertThat(answer.actor()).isEqualTo(Event.Actor.PARTNER);
        assertThat(answer.by()).isEqualTo("referral.link");
        assertThat(answer.told().day()).isEqualTo(day == null ? null : LocalDate.parse(day));
        verify(messages).tell("partner-instance", "referral.answeredByLink", Map.of("referralAnswer", kind));
    }

    @Test
    void who_answers_in_the_task_list_is_not_said_to_have_used_a_link() {
        answering.accept(reference, null, "physio.ncl");

        assertThat(table.get(reference).last(Step.ACCEPT)).get().extracting(Event::channel).isEqualTo("PLATFORM");
    }

    @Test
    void looking_changes_nothing_however_often() {
        var token = reminded();
        var before = table.get(reference).events();

        for (var time = 0; time < 3; time++) {
            assertThat(byLink.look(token).state()).isEqualTo(State.OPEN);
        }

        assertThat(table.get(reference).events()).isEqualTo(before);
        assertThat(gives(token, YES).isTaken()).isTrue();
    }

    @Test
    void a_link_answers_once() {
        var token = reminded();
        gives(token, YES);

        assertThat(byLink.look(token).state()).isEqualTo(State.USED);
        var again = byLink.answer(token, AnswerLink.proofOf(token), new Answer("REJECTED", null, "NO_CAPACITY", null));
        assertThat(again.isTaken()).isFalse();
        assertThat(table.get(reference).is(ReferralState.ACCEPTED)).isTrue();
        verify(messages, times(1)).tell(anyString(), eq("referral.answeredByLink"), any());
    }

    @Test
    void after_fourteen_days_it_answers_nothing() {
        var token = reminded();
        time.passes(Duration.ofDays(14).minusSeconds(1));
        assertThat(byLink.look(token).state()).isEqualTo(State.OPEN);
        time.passes(Duration.ofSeconds(1));

        assertThat(byLink.look(token).state()).isEqualTo(State.EXPIRED);
        assertThat(byLink.answer(token, AnswerLink.proofOf(token), YES).isTaken()).isFalse();
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
    }

    @Test
    void a_link_alone_answers_nothing_without_what_its_page_sends_along() {
        var token = reminded();

        for (var proof : new String[] {null, "", token, AnswerLink.hash(token), AnswerLink.proofOf(AnswerLink.newToken())}) {
            assertThat(byLink.answer(token, proof, YES).asked().state()).isEqualTo(State.UNKNOWN);
        }
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
        verify(messages, never()).tell(anyString(), anyString(), any());
    }

    @Test
    void what_the_table_holds_opens_nothing() {
        var token = reminded();
        var kept = Tables.sql().sql("select hash from referral.answer_link where referral = ?").param(reference).query(String.class).single();

        assertThat(kept).isNotEqualTo(token).hasSize(64);
        assertThat(byLink.look(kept).state()).isEqualTo(State.UNKNOWN);
        assertThat(byLink.look(AnswerLink.newToken()).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void what_is_over_shows_nothing_of_the_referral() {
        var token = reminded();
        answering.reject(reference, "NO_CAPACITY", null, null, "physio.ncl");

        var asked = byLink.look(token);

        assertThat(asked.state()).isEqualTo(State.ANSWERED);
        assertThat(asked.reference()).isNull();
        assertThat(asked.service()).isNull();
        assertThat(asked.proof()).isNull();
    }

    @Test
    void a_link_does_not_outlive_the_wait_that_it_was_about() {
        var first = reminded();
        time.passes(Duration.ofDays(3));
        answering.waitlist(reference, LocalDate.of(2026, 6, 30), null, "physio.ncl");

        assertThat(byLink.look(first).state()).isEqualTo(State.ANSWERED);
        assertThat(byLink.answer(first, AnswerLink.proofOf(first), YES).isTaken()).isFalse();

        var second = reminded();
        assertThat(gives(second, YES).isTaken()).as("a place has come free").isTrue();
    }

    @Test
    void while_the_partners_own_question_is_open_there_is_nothing_to_answer() {
        var token = reminded();
        answering.askInformation(reference, "Which side?", "physio.ncl");

        assertThat(byLink.look(token).state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void where_the_task_has_just_gone_nothing_is_kept() {
        var token = reminded();
        when(messages.tell(anyString(), eq("referral.answeredByLink"), any())).thenReturn(false);

        assertThatThrownBy(() -> gives(token, YES)).isInstanceOf(StepRefused.class); // which takes the transaction back
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-,                -,          -,                     -, answer",
            "MAYBE,            -,          -,                     -, answer",
            "WAITLISTED,       30/06/2026, -,                     -, expectedOn",
            "WAITLISTED,       2026-05-03, -,                     -, expectedOn",
            "NEED_INFORMATION, -,          -,                     -, note",
            "REJECTED,         -,          -,                     -, reason",
            "REJECTED,         -,          LAPSED,                -, reason",
            "REJECTED,         -,          NOT_ELIGIBLE_CRITERIA, -, note"})
    void an_answer_that_says_too_little_is_asked_for_again_and_uses_nothing_up(String kind, String day, String reason, String note, String field) {
        var token = reminded();

        var result = gives(token, new Answer(kind, day, reason, note));

        assertThat(result.isTaken()).isFalse();
        assertThat(result.mend()).containsOnlyKeys(field);
        assertThat(table.get(reference).is(ReferralState.SENT)).isTrue();
        assertThat(gives(token, YES).isTaken()).isTrue();
    }

    @Test
    void a_note_has_an_end() {
        assertThat(gives(reminded(), new Answer("ACCEPTED", null, null, "x".repeat(501))).mend()).containsOnlyKeys("note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOMESTIC_ABUSE", "HOUSING", "MH_SECONDARY"})
    void where_nobody_is_written_to_by_a_machine_there_is_no_link(String kind) {
        var quiet = sent(kind);

        chasing.chase(quiet, 1);

        verifyNoInteractions(outbox);
        assertThat(Tables.sql().sql("select count(*) from referral.answer_link where referral = ?").param(quiet).query(Long.class).single()).isZero();
    }

    @Test
    void a_reminder_after_the_answer_asks_how_it_stands_and_carries_no_link() {
        answering.accept(reference, null, "physio.ncl");

        chasing.chase(reference, 1);

        verify(outbox).write(anyString(), eq(Outbox.Kind.REFERRAL_STATUS_CHASER), eq("ncl-physio"), anyString(), eq(reference));
        assertThat(Tables.sql().sql("select count(*) from referral.answer_link where referral = ?").param(reference).query(Long.class).single()).isZero();
    }

    private AnsweringByLink.Result gives(String token, Answer answer) {
        return byLink.answer(token, byLink.look(token).proof(), answer);
    }

    /** The link of the newest reminder. */
    private String reminded() {
        chasing.chase(reference, 1);
        var about = ArgumentCaptor.forClass(String.class);
        verify(outbox, atLeastOnce()).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), eq("ncl-physio"), anyString(), about.capture());
        assertThat(about.getValue()).matches(reference + " https://fitnote\\.example\\.nhs\\.uk/answer/[A-Za-z0-9_-]{43}");
        return about.getValue().substring(about.getValue().lastIndexOf('/') + 1);
    }

    private String sent(String kind) {
        var caseReference = "HW-2026-" + ++cases;
        var draft = new Referral(caseReference + "-R1", caseReference, kind, "Physiotherapy: Camden Road Physiotherapy (made up)", "ncl-physio", kind, "ncl-workwell", "Lifting", null,
                "ROUTINE", Referral.Choice.NONE, null, List.of());
        table.insert(draft, "coach.ncl");
        table.addressed(draft.reference(), new Referral.Sending("coach-instance", "partner-instance"));
        table.happened(draft.reference(), Step.SEND, Event.Actor.LEAD, "coach.ncl", Told.NOTHING);
        return draft.reference();
    }
}

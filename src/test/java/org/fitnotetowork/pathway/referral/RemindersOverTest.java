package org.fitnotetowork.pathway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.referral.AnsweringByLink.Answer;
import org.fitnotetowork.pathway.referral.AnsweringByLink.State;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.fitnotetowork.platform.notify.PublicAddress;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reminders leave behind is deleted when its time is over; what was answered and reminded stays with the referral (domain J.3). It begins on a Monday. */
class RemindersOverTest {

    private static final Answer YES = new Answer("ACCEPTED", null, null, null);
    private static int cases = 650_000;

    private final Tables.Time time = new Tables.Time();
    private final JdbcClient sql = JdbcClient.create(Tables.fresh());
    private final PartnerKinds kinds = new PartnerKinds();
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);
    private final Referrals table = new Referrals(sql, kinds, RandomReferral.AS_EVERY_AREA, time);
    private final PartnersPart part = new PartnersPart(new TakingPart(mock(CaseFiles.class), List.of(new OpenWithPartner(table))), messages, outbox);
    private final AnswerLinks links = new AnswerLinks(sql, RandomReferral.AS_EVERY_AREA, new PublicAddress("", 8080), time);
    private final ChasersDue due = new ChasersDue(sql);
    private final ChasingPartners chasing = new ChasingPartners(table, kinds, part, new SafeContacts(sql), links, due, RandomReferral.AS_EVERY_AREA, RandomReferral.EVERY_DAY_WORKS, outbox, time);
    private final AnsweringByLink byLink = new AnsweringByLink(links, table, new AnsweringReferrals(table, part, messages), new Reasons(), RandomReferral.EVERY_DAY_WORKS, messages, time);

    @Test
    void a_link_goes_when_it_may_be_used_no_longer_used_or_not_and_a_younger_one_stays() {
        when(messages.tell(anyString(), anyString(), any())).thenReturn(true);
        var used = sent();
        var usedLink = remindedOf(used);
        byLink.answer(usedLink, AnswerLink.proofOf(usedLink), YES);
        var unused = remindedOf(sent());
        time.passes(Duration.ofDays(1));
        var younger = remindedOf(sent());

        time.passes(Duration.ofDays(13).minusSeconds(1));
        assertThat(links.deleteOver(ZonedDateTime.now(time))).isZero();
        time.passes(Duration.ofSeconds(1));
        assertThat(links.deleteOver(ZonedDateTime.now(time))).isEqualTo(2);

        assertThat(byLink.look(usedLink).state()).isEqualTo(State.UNKNOWN);
        assertThat(byLink.look(unused).state()).isEqualTo(State.UNKNOWN);
        assertThat(byLink.answer(unused, AnswerLink.proofOf(unused), YES).isTaken()).isFalse();
        assertThat(byLink.look(younger).state()).isEqualTo(State.OPEN);
        assertThat(table.get(used).last(Step.ACCEPT)).as("the answer stays").get().extracting(Event::channel).isEqualTo("LINK");
        assertThat(table.get(used).each(Step.CHASE)).as("and that there was a reminder").hasSize(1);
    }

    @Test
    void a_planned_reminder_goes_with_its_week_and_not_a_day_before() {
        chasing.plan(sent(), time.today(), time.today().plusDays(6));
        chasing.plan(sent(), time.today().plusDays(7), time.today().plusDays(30));

        time.passes(Duration.ofDays(6));
        assertThat(due.deleteOver(ZonedDateTime.now(time))).as("on Sunday the week still asks for Monday's").isZero();
        time.passes(Duration.ofDays(1));
        assertThat(due.deleteOver(ZonedDateTime.now(time))).isEqualTo(2);

        assertThat(sql.sql("select due_on from referral.chaser_due order by due_on").query(LocalDate.class).list()).containsExactly(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 6, 3));
    }

    @Test
    void a_reminder_that_comes_late_is_still_written_once() {
        var reference = sent();
        chasing.plan(reference, time.today().plusDays(1), time.today().plusDays(4));
        time.passes(Duration.ofDays(8));
        due.deleteOver(ZonedDateTime.now(time));

        chasing.chase(reference, 1);
        chasing.chase(reference, 1);

        verify(outbox).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), anyString(), anyString(), anyString());
    }

    private String remindedOf(String reference) {
        chasing.chase(reference, 1);
        var about = ArgumentCaptor.forClass(String.class);
        verify(outbox, atLeastOnce()).write(anyString(), eq(Outbox.Kind.REFERRAL_CHASER), anyString(), anyString(), about.capture());
        return about.getValue().substring(about.getValue().lastIndexOf('/') + 1);
    }

    private String sent() {
        var caseReference = "HW-2026-" + ++cases;
        var reference = caseReference + "-R1";
        table.insert(new Referral(reference, caseReference, "PHYSIOTHERAPY", "Physiotherapy (made up)", "ncl-physio", "MSK_PHYSIO", "ncl-workwell", "Lifting", null, "ROUTINE",
                Referral.Choice.NONE, null, List.of()), "coach.ncl");
        table.addressed(reference, new Referral.Sending("coach-instance", "partner-instance"));
        table.happened(reference, Step.SEND, Event.Actor.LEAD, "coach.ncl", Told.NOTHING);
        return reference;
    }
}

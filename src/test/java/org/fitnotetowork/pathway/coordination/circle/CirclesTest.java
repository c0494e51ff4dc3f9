package org.fitnotetowork.pathway.coordination.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.ReasonToTakePart;
import org.fitnotetowork.pathway.casefile.TakingPart;
import org.fitnotetowork.pathway.consent.ConsentWithdrawn;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.pathway.consent.Sharing;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who plans with the person, and who leads, on real tables; engine, case file and consent are played. It is Monday 4 May 2026, a bank holiday. */
class CirclesTest {

    private static int cases = 740_000;

    private final String reference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final JdbcClient sql = Tables.sql();
    private final Circles table = new Circles(sql, time);
    private final CaseFiles files = mock(CaseFiles.class);
    private final RecordingConsent consent = mock(RecordingConsent.class);
    private final Organisations organisations = mock(Organisations.class);
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);
    private final ReasonToTakePart referral = mock(ReasonToTakePart.class);
    private final List<Object> events = new ArrayList<>();
    private final KeepingCircles circles = new KeepingCircles(table, files, new TakingPart(files, List.of(table, referral)), consent, organisations, outbox, this::heard);
    private final HandingOverLead lead = new HandingOverLead(new LeadOffers(sql, time), circles, messages, outbox);

    @BeforeEach
    void a_case_that_a_team_keeps() {
        when(files.get(reference)).thenReturn(new CaseFile(reference, UUID.randomUUID(), "ncl", "ncl-workwell", LocalDate.of(2026, 4, 1), null));
        when(organisations.get(anyString())).thenAnswer(call -> new Organisation(call.getArgument(0), "Name of " + call.getArgument(0),
                "ncl-junction".equals(call.getArgument(0)) ? Organisation.Kind.PRACTICE : Organisation.Kind.PARTNER, "ncl"));
        when(consent.isLive(eq(reference), any(Sharing.class))).thenReturn(true);
        when(messages.start(anyString(), anyString(), anyString(), any())).thenReturn("at-receiver");
    }

    private void heard(Object event) {
        events.add(event);
        if (event instanceof LeftCircle left) {
            lead.on(left);
        }
    }

    @Test
    void the_team_that_keeps_the_case_file_leads_until_somebody_takes_the_lead() {
        assertThat(circles.circle(reference)).isEqualTo(new Circle(reference, "ncl-workwell", List.of()));

        circles.join(reference, "ncl-physio", Set.of("PAIN_FATIGUE"), "SPOKEN", "coach.ncl");
        var circle = circles.circle(reference);
        assertThat(circle.lead()).isEqualTo("ncl-workwell");
        assertThat(circle.coManagers()).containsExactly(new CoManager("ncl-physio", Set.of("PAIN_FATIGUE")));
        assertThat(circle.in("ncl-physio").orElseThrow().covers("HOUSING")).isFalse();
        assertThat(circle.in("ncl-workwell").orElseThrow().covers("HOUSING")).isTrue();
        assertThat(circle.has("ncl-talking")).isFalse();
        verify(files).join(reference, "ncl-physio", false, "coach.ncl");
        verify(outbox).write(anyString(), eq(Outbox.Kind.CIRCLE_JOINED), eq("ncl-physio"), eq(reference));
    }

    @Test
    void another_scope_takes_the_place_of_the_first_and_both_are_on_record() {
        circles.join(reference, "ncl-physio", Set.of("PAIN_FATIGUE"), "SPOKEN", "coach.ncl");
        circles.join(reference, "ncl-physio", Set.of(), "WRITTEN", "coach.ncl");

        assertThat(circles.circle(reference).coManagers()).containsExactly(new CoManager("ncl-physio", Set.of()));
        assertThat(sql.sql("select left_why from coordination.member where case_reference = ? order by id").param(reference).query((row, index) -> String.valueOf(row.getString(1))).list())
                .containsExactly("CHANGED", "null");
        assertThat(events).as("nobody has left").isEmpty();
    }

    @Test
    void who_leaves_is_told_only_that_and_takes_part_in_the_case_no_more() {
        circles.join(reference, "ncl-physio", Set.of(), "SPOKEN", "coach.ncl");
        circles.leave(reference, "ncl-physio", Leaving.PERSON_WISHES, "coach.ncl");
        circles.leave(reference, "ncl-physio", Leaving.PERSON_WISHES, "coach.ncl");

        assertThat(circles.circle(reference).coManagers()).isEmpty();
        verify(files, times(1)).leave(reference, "ncl-physio", "coach.ncl");
        verify(outbox, times(1)).write(anyString(), eq(Outbox.Kind.CIRCLE_LEFT), eq("ncl-physio"), eq(reference));
        assertThat(events).containsExactly(new LeftCircle(reference, "ncl-physio", "coach.ncl"));
    }

    @Test
    void a_referral_that_is_open_with_them_lets_them_see_that_and_goes_on() {
        when(referral.holds(reference, "ncl-physio")).thenReturn(true);
        circles.join(reference, "ncl-physio", Set.of(), "SPOKEN", "coach.ncl");
        circles.leave(reference, "ncl-physio", Leaving.PERSON_WISHES, "coach.ncl");

        verify(files, never()).leave(anyString(), anyString(), anyString());
        assertThat(circles.circle(reference).has("ncl-physio")).isFalse();
    }

    @Test
    void a_practice_reads_the_plan_by_the_same_yes_and_no_longer_when_it_leaves() {
        circles.join(reference, "ncl-junction", Set.of(), "WRITTEN", "coach.ncl");
        verify(consent).share(reference, Recipient.GP, Set.of(Item.ACTION_PLAN), "WRITTEN", "coach.ncl");

        circles.leave(reference, "ncl-junction", Leaving.PERSON_WISHES, "coach.ncl");
        verify(consent).withdraw(reference, Recipient.GP, Set.of(Item.ACTION_PLAN), "coach.ncl");
    }

    @Test
    void consent_withdrawn_takes_out_those_whom_it_was_for_and_nobody_else() {
        circles.join(reference, "ncl-physio", Set.of(), "SPOKEN", "coach.ncl");
        circles.join(reference, "ncl-junction", Set.of(), "SPOKEN", "coach.ncl");

        circles.on(new ConsentWithdrawn(reference, Recipient.PARTNER, "coach.ncl"));
        assertThat(circles.circle(reference).has("ncl-physio")).as("only the condition is no longer shared").isTrue();

        when(consent.isLive(reference, Sharing.WITH_PARTNERS)).thenReturn(false);
        circles.on(new ConsentWithdrawn(reference, Recipient.PARTNER, "coach.ncl"));
        assertThat(circles.circle(reference).organisations()).containsExactly("ncl-workwell", "ncl-junction");
        assertThat(circles.mayJoin(reference, "ncl-physio")).isFalse();
    }

    @Test
    void the_end_of_the_case_ends_the_circle() {
        circles.join(reference, "ncl-physio", Set.of(), "SPOKEN", "coach.ncl");
        handedOver("ncl-physio");
        events.clear();
        circles.on(new CaseClosed(reference, "WITHDREW", time.instant()));

        assertThat(circles.circle(reference)).isEqualTo(new Circle(reference, "ncl-workwell", List.of()));
        verify(outbox).write(anyString(), eq(Outbox.Kind.CIRCLE_LEFT), eq("ncl-physio"), eq(reference));
        verify(outbox, never()).write(anyString(), eq(Outbox.Kind.LEAD_BACK), anyString(), anyString());
        assertThat(events).containsExactly(new LeftCircle(reference, "ncl-physio", "case.closed"));
    }

    @Test
    void the_lead_stays_until_it_is_taken_and_then_there_is_one() {
        circles.join(reference, "ncl-physio", Set.of("PAIN_FATIGUE"), "SPOKEN", "coach.ncl");
        var offer = lead.offer(reference, "ncl-physio", "Sees the person every week", "ncl-workwell", "coach.ncl");
        lead.ask(offer, "at-giver");
        lead.ask(offer, "at-giver");
        verify(messages, times(1)).start(HandingOverLead.OFFERED, reference, "ncl-physio", Map.of("leadOffer", offer));
        assertThat(circles.leadOf(reference)).isEqualTo("ncl-workwell");

        lead.accept(offer, "physio.ncl");
        lead.accept(offer, "physio.ncl");
        lead.tellGiver(offer);

        var circle = circles.circle(reference);
        assertThat(circle.lead()).isEqualTo("ncl-physio");
        assertThat(circle.coManagers()).as("the team that keeps the file plans on").containsExactly(new CoManager("ncl-workwell", Set.of()));
        assertThat(circle.in("ncl-physio").orElseThrow().covers("HOUSING")).as("whoever leads sees to all of it").isTrue();
        assertThat(events).containsExactly(new LeadMoved(reference, "ncl-workwell", "ncl-physio"));
        verify(messages).tell("at-giver", HandingOverLead.ANSWERED, Map.of("leadAnswer", "ACCEPTED"));
    }

    @Test
    void a_refusal_keeps_the_lead_where_it_is_with_a_reason() {
        circles.join(reference, "ncl-physio", Set.of(), "SPOKEN", "coach.ncl");
        var offer = lead.offer(reference, "ncl-physio", null, "ncl-workwell", "coach.ncl");
        lead.ask(offer, "at-giver");
        lead.refuse(offer, "Too few hours", "physio.ncl");
        lead.accept(offer, "physio.ncl");
        lead.remind(offer);

        assertThat(circles.leadOf(reference)).isEqualTo("ncl-workwell");
        assertThat(lead.get(offer).reason()).isEqualTo("Too few hours");
        verify(outbox, never()).write(anyString(), eq(Outbox.Kind.LEAD_REMINDER), anyString(), anyString());
        assertThat(new LeadFacts(new LeadOffers(sql, time)).facts(List.of(reference), Set.of(LeadFacts.of(LeadFacts.REFUSAL, offer)))).extracting(fact -> fact.organisation())
                .containsExactly("ncl-workwell", "ncl-physio");
    }

    @Test
    void the_lead_comes_back_when_whoever_has_it_leaves() {
        circles.join(reference, "ncl-physio", Set.of(), "SPOKEN", "coach.ncl");
        handedOver("ncl-physio");
        events.clear();
        circles.leave(reference, "ncl-physio", Leaving.PERSON_WISHES, "coach.ncl");

        assertThat(circles.leadOf(reference)).isEqualTo("ncl-workwell");
        assertThat(events).containsExactly(new LeftCircle(reference, "ncl-physio", "coach.ncl"), new LeadMoved(reference, "ncl-physio", "ncl-workwell"));
        verify(outbox).write(anyString(), eq(Outbox.Kind.LEAD_BACK), eq("ncl-workwell"), eq(reference));
    }

    @Test
    void an_offer_to_somebody_who_leaves_is_over_and_both_hear_of_it() {
        circles.join(reference, "ncl-physio", Set.of(), "SPOKEN", "coach.ncl");
        var offer = lead.offer(reference, "ncl-physio", null, "ncl-workwell", "coach.ncl");
        lead.ask(offer, "at-giver");
        circles.leave(reference, "ncl-physio", Leaving.PERSON_WISHES, "coach.ncl");
        lead.accept(offer, "physio.ncl");

        assertThat(circles.leadOf(reference)).isEqualTo("ncl-workwell");
        assertThat(lead.open(reference)).isEmpty();
        verify(messages).tell("at-receiver", HandingOverLead.STOPPED, Map.of());
        verify(messages).tell("at-giver", HandingOverLead.ANSWERED, Map.of("leadAnswer", "REFUSED"));
    }

    @Test
    void days_are_working_days_and_never_after_the_day_of_the_conference() {
        var clocks = new CircleClocks(TablesAsDrawn.decisions(), new WorkingDays(), time);
        var days = clocks.of(CircleClocks.Asked.UPDATE);

        assertThat(days).isEqualTo(new CircleClocks.Days(LocalDate.of(2026, 5, 7), LocalDate.of(2026, 5, 12)));
        assertThat(days.by(LocalDate.of(2026, 5, 8))).isEqualTo(new CircleClocks.Days(LocalDate.of(2026, 5, 7), LocalDate.of(2026, 5, 8)));
    }

    private void handedOver(String to) {
        lead.accept(lead.offer(reference, to, null, circles.leadOf(reference), "coach.ncl"), "physio.ncl");
    }
}

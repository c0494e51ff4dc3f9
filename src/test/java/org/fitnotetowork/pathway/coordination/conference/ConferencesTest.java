package org.fitnotetowork.pathway.coordination.conference;

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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.coordination.ClearingBlocks;
import org.fitnotetowork.pathway.coordination.DescribingBlocks;
import org.fitnotetowork.pathway.coordination.circle.Circle;
import org.fitnotetowork.pathway.coordination.circle.CircleClocks;
import org.fitnotetowork.pathway.coordination.circle.CoManager;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.pathway.coordination.circle.LeftCircle;
import org.fitnotetowork.pathway.coordination.conference.SharedPlan.Line;
import org.fitnotetowork.pathway.coordination.conference.SharedPlan.Privacy;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.engine.Messages;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conferences on real tables; engine, circle and plan are played. A team leads; a physiotherapist and a debt adviser plan with it. */
class ConferencesTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 5, 14);
    private static int cases = 750_000;

    private final String reference = "HW-2026-" + ++cases;
    private final Conferences table = new Conferences(Tables.sql(), new Tables.Time());
    private final KeepingCircles circles = mock(KeepingCircles.class);
    private final Messages messages = mock(Messages.class);
    private final Outbox outbox = mock(Outbox.class);
    private final ClearingBlocks blocks = mock(ClearingBlocks.class);
    private final SharedPlan plan = mock(SharedPlan.class);
    private final DescribingBlocks describing = mock(DescribingBlocks.class);
    private final Organisations organisations = mock(Organisations.class);
    private final CallingConferences calling = new CallingConferences(table, circles, mock(CircleClocks.class), messages, outbox);
    private final GivingUpdates updates = new GivingUpdates(table, messages);
    private final HoldingConferences holding = new HoldingConferences(table, updates, blocks, messages);
    private final CircleFacts facts = new CircleFacts(circles, table, new Agenda(plan, table, describing, organisations), mock(CaseFiles.class));

    @BeforeEach
    void a_team_that_leads_with_two_partners() {
        circleOf(new CoManager("ncl-physio", Set.of()), new CoManager("ncl-debt", Set.of("DEBT_MONEY")));
        when(circles.leadOf(reference)).thenReturn("ncl-workwell");
        when(messages.start(anyString(), anyString(), anyString(), any())).thenAnswer(call -> "at-" + call.getArgument(2));
        when(organisations.get(anyString())).thenAnswer(call -> organisation(call.getArgument(0)));
        when(organisations.find(anyString())).thenAnswer(call -> call.<String>getArgument(0).startsWith("ncl-") ? Optional.of(organisation(call.getArgument(0))) : Optional.empty());
        when(plan.words(anyString())).thenAnswer(call -> "words of " + call.getArgument(0));
    }

    private void circleOf(CoManager... coManagers) {
        when(circles.circle(reference)).thenReturn(new Circle(reference, "ncl-workwell", List.of(coManagers)));
    }

    private static Organisation organisation(String code) {
        return new Organisation(code, "Name of " + code, switch (code) {
            case "ncl-workwell" -> Organisation.Kind.COACHING_TEAM;
            case "ncl-physio" -> Organisation.Kind.CLINICAL_PARTNER;
            default -> Organisation.Kind.PARTNER;
        }, "ncl");
    }

    @Test
    void everybody_in_the_circle_but_the_holder_is_asked_once() {
        var conference = called();

        assertThat(conference).isEqualTo(reference + "-C1");
        assertThat(calling.ask(conference)).as("asked again after a crash").isTrue();
        verify(messages, times(1)).start(CallingConferences.CALLED, reference, "ncl-workwell", Map.of("conference", conference));
        verify(messages, times(1)).start(CallingConferences.UPDATE_ASKED, reference, "ncl-physio", Map.of("conference", conference));
        verify(messages, times(1)).start(CallingConferences.UPDATE_ASKED, reference, "ncl-debt", Map.of("conference", conference));
        verify(messages, never()).start(eq(CallingConferences.UPDATE_ASKED), anyString(), eq("ncl-workwell"), any());
    }

    @Test
    void it_is_held_only_when_everybody_has_been_heard() {
        var conference = called();
        updates.give(conference, "ncl-physio", "A visit is booked", "physio.ncl");
        assertThat(updates.report(conference)).isFalse();

        assertThat(updates.missing(conference)).containsExactly("ncl-debt");
        verify(messages, never()).tell(anyString(), eq(GivingUpdates.COMPLETE), any());
        assertThatThrownBy(() -> holding.hold(conference, List.of(), List.of(), "ncl-workwell", "coach.ncl")).isInstanceOf(IllegalStateException.class).hasMessageContaining("ncl-debt");

        updates.give(conference, "ncl-debt", null, "debt.ncl");
        updates.report(conference);
        verify(messages).tell("at-ncl-workwell", GivingUpdates.COMPLETE, Map.of());
        assertThat(text(CircleFacts.of(CircleFacts.UPDATES, "ncl-workwell", conference))).isEqualTo("Name of ncl-debt: nothing has changed\nName of ncl-physio: A visit is booked");

        holding.hold(conference, List.of(new Conference.Step("Ring the landlord", "ncl-debt", MEETING.plusDays(3)), new Conference.Step("Think it over", "PERSON", null)),
                List.of(reference + "-B1"), "ncl-workwell", "coach.ncl");
        holding.report(conference);
        verify(blocks).clear(reference + "-B1", "CONFERENCE", "ncl-workwell", "coach.ncl");
        verify(messages).tell("at-ncl-physio", HoldingConferences.HELD, Map.of());
        verify(messages).tell("at-ncl-debt", HoldingConferences.HELD, Map.of());
        assertThat(text(CircleFacts.of(CircleFacts.AGREED, "ncl-debt", conference))).isEqualTo("Ring the landlord (Name of ncl-debt, by 17 May 2026)\nThink it over (the person)");
        assertThat(calling.open(reference)).isEmpty();
    }

    @Test
    void what_somebody_said_on_the_phone_counts_and_whoever_writes_after_it_was_held_is_told() {
        var conference = called();
        updates.giveByPhone(conference, "ncl-debt", null, "coach.ncl");
        updates.give(conference, "ncl-physio", "Booked", "physio.ncl");
        holding.hold(conference, List.of(), List.of(), "ncl-workwell", "coach.ncl");

        updates.give(conference, "ncl-debt", "The letter has come", "debt.ncl");
        assertThat(updates.report(conference)).as("held meanwhile").isTrue();
    }

    @Test
    void only_who_has_not_answered_is_reminded() {
        var conference = called();
        updates.give(conference, "ncl-physio", null, "physio.ncl");
        calling.remind(conference);

        verify(outbox).write(anyString(), eq(Outbox.Kind.CONFERENCE_REMINDER), eq("ncl-debt"), eq(reference));
        verify(outbox, never()).write(anyString(), any(), eq("ncl-physio"), anyString());
    }

    @Test
    void whoever_leaves_is_not_waited_for_and_hears_no_more() {
        var conference = called();
        updates.give(conference, "ncl-physio", null, "physio.ncl");
        circleOf(new CoManager("ncl-physio", Set.of()));
        holding.on(new LeftCircle(reference, "ncl-debt", "coach.ncl"));

        verify(messages).tell("at-ncl-debt", HoldingConferences.STOPPED, Map.of());
        verify(messages).tell("at-ncl-workwell", GivingUpdates.COMPLETE, Map.of());
        holding.hold(conference, List.of(), List.of(), "ncl-workwell", "coach.ncl");
        holding.report(conference);
        verify(messages, never()).tell("at-ncl-debt", HoldingConferences.HELD, Map.of());
        assertThat(facts(CircleFacts.of(CircleFacts.AGREED, "ncl-debt", conference))).as("reads nothing of it from that moment").isEmpty();
    }

    @Test
    void where_the_holder_leaves_it_stops_for_everybody() {
        called();
        holding.on(new LeftCircle(reference, "ncl-workwell", "coach.ncl"));

        verify(messages).tell("at-ncl-workwell", HoldingConferences.STOPPED, Map.of());
        verify(messages).tell("at-ncl-physio", HoldingConferences.STOPPED, Map.of());
        assertThat(calling.open(reference)).isEmpty();
    }

    @Test
    void the_end_of_the_case_and_calling_it_off_end_it() {
        called();
        holding.on(new CaseClosed(reference, "WITHDREW", new Tables.Time().instant()));
        assertThat(calling.open(reference)).isEmpty();

        var another = called();
        holding.callOff(another, "coach.ncl");
        holding.reportCalledOff(another);
        assertThat(calling.open(reference)).isEmpty();
        verify(messages).tell("at-ncl-debt", HoldingConferences.STOPPED, Map.of());
    }

    @Test
    void the_agenda_shows_each_what_they_plan_for_and_health_to_clinical_organisations_only() {
        circleOf(new CoManager("ncl-physio", Set.of()), new CoManager("ncl-debt", Set.of()), new CoManager("ncl-housing", Set.of("HOUSING", "RELATIONSHIP_DOMESTIC_ABUSE")));
        when(plan.lines(reference)).thenReturn(List.of(new Line("PAIN_FATIGUE", "Pain and fatigue", "See the pain clinic", MEETING, Privacy.HEALTH),
                new Line("DEBT_MONEY", "Debt and money", "Write to the bank", MEETING, Privacy.OPEN),
                new Line("RELATIONSHIP_DOMESTIC_ABUSE", "Safety at home", "Ring the refuge", null, Privacy.NAMED_ONLY)));
        when(describing.standing(anyString(), eq(reference))).thenReturn(List.of("Stuck since 1 May 2026 (3 days): a waiting list."));

        assertThat(agenda("ncl-workwell")).contains("See the pain clinic", "Write to the bank, by 14 May 2026", "Ring the refuge", "a waiting list");
        assertThat(agenda("ncl-physio")).contains("See the pain clinic", "Write to the bank").doesNotContain("Safety", "refuge");
        assertThat(agenda("ncl-debt")).contains("Support with health, by 14 May 2026", "Write to the bank").doesNotContain("pain", "Pain", "refuge");
        assertThat(agenda("ncl-housing")).contains("Ring the refuge", "a waiting list").doesNotContain("Write to the bank", "health");
        assertThat(facts(CircleFacts.of(CircleFacts.AGENDA, "ncl-talking"))).as("who is not in the circle").isEmpty();
    }

    @Test
    void what_is_on_the_table_is_the_record_of_whoever_may_read_it() {
        var people = facts(CircleFacts.of(CircleFacts.PEOPLE, "ncl-debt"));

        assertThat(people).singleElement().satisfies(fact -> {
            assertThat(fact.organisation()).isEqualTo("ncl-debt");
            assertThat(fact.item()).isEqualTo(Item.ACTION_PLAN);
            assertThat(fact.value()).isEqualTo("Name of ncl-workwell: leads\nName of ncl-physio: the whole plan\nName of ncl-debt: words of DEBT_MONEY");
        });
        assertThat(facts.facts(List.of("HW-2026-000009"), Set.of(CircleFacts.of(CircleFacts.UPDATES, "ncl-debt", reference + "-C1")))).as("another case").isEmpty();
    }

    private String called() {
        var conference = calling.call(reference, Conference.Topic.STUCK, MEETING, "ncl-physio", "physio.ncl");
        calling.bring(conference);
        calling.bring(conference);
        calling.ask(conference);
        return conference;
    }

    private String agenda(String organisation) {
        return text(CircleFacts.of(CircleFacts.AGENDA, organisation));
    }

    private String text(String key) {
        return (String) facts(key).get(0).value();
    }

    private List<Fact> facts(String key) {
        return facts.facts(List.of(reference), Set.of(key));
    }
}

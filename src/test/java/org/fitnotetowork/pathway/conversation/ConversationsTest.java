package org.fitnotetowork.pathway.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.fitnotetowork.pathway.conversation.ArrangingConversations.Ending;
import org.fitnotetowork.pathway.conversation.ArrangingConversations.Meeting;
import org.fitnotetowork.pathway.coordination.Start;
import org.fitnotetowork.pathway.coordination.SuggestingOrder.Seen;
import org.fitnotetowork.pathway.coordination.SuggestingOrder.Sign;
import org.fitnotetowork.pathway.referral.DraftingReferrals;
import org.fitnotetowork.pathway.safeguarding.SafeContacts;
import org.fitnotetowork.platform.area.AreasAsWritten;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.notify.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From booking to plan on real tables. */
class ConversationsTest {

    private static final String CASE = "HW-2026-400001";
    private static int cases = 400_100;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final Outbox outbox = mock(Outbox.class);
    private final SafeContacts safe = mock(SafeContacts.class);
    private final ArrangingConversations arranging = new ArrangingConversations(Tables.sql(), outbox, safe, time);
    private final HoldingConversations holding = new HoldingConversations(Tables.sql(), time);
    private final ConversationFacts facts = new ConversationFacts(Tables.sql());

    @Test
    void a_changed_booking_takes_the_place_of_the_first_and_a_missed_one_is_not_shown_as_coming() {
        book(time.today().plusDays(3));
        book(time.today().plusDays(5));
        assertThat(fact("conversationOn").value()).isEqualTo(time.today().plusDays(5).toString());
        assertThat(fact("accessNeeds").item()).isEqualTo(Item.PROTECTED_CHARACTERISTICS);

        arranging.ended(caseReference, Ending.MISSED, "coach.ncl");
        assertThat(facts.facts(List.of(caseReference), Set.of("conversationOn"))).isEmpty();

        book(time.today().plusDays(9));
        arranging.ended(caseReference, Ending.HELD, "coach.ncl");
        assertThat(Tables.sql().sql("select count(*) from conversation.appointment where case_reference = ?").param(caseReference).query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void a_meeting_of_today_is_not_announced_as_tomorrows() {
        when(safe.mayBeWrittenTo(CASE)).thenReturn(true);
        arranging.remind(CASE, time.today());
        verify(outbox, never()).write(anyString(), any(), anyString(), anyString());

        arranging.remind(CASE, time.today().plusDays(1));
        verify(outbox).write("conversation/" + CASE + "/2026-05-05", Outbox.Kind.CONVERSATION_REMINDER, CASE, CASE);
    }

    @Test
    void nobody_is_written_to_whose_messages_somebody_else_may_read() {
        when(safe.mayBeWrittenTo(CASE)).thenReturn(false);

        arranging.remind(CASE, time.today().plusDays(1));

        verify(outbox, never()).write(anyString(), any(), anyString(), anyString());
    }

    @Test
    void what_was_said_comes_to_the_door_under_its_own_class() {
        holding.record(caseReference, said("Cannot lift for long", new Need(Domain.PHYSICAL_HEALTH, true, Need.Urgency.SOON), new Need(Domain.HOUSING, false, null)), "ncl-workwell", "coach.ncl");

        assertThat(holding.needs(caseReference)).containsExactly(new Need(Domain.PHYSICAL_HEALTH, true, Need.Urgency.SOON), new Need(Domain.HOUSING, false, null));
        var brought = facts.facts(List.of(caseReference), Set.of("strengths", "employerName", "effectsOnWork", "benefitsWords", "needsText", "confidence")).stream()
                .collect(Collectors.toMap(Fact::key, Fact::item));
        assertThat(brought).isEqualTo(Map.of("strengths", Item.COACH_NOTES, "employerName", Item.WORK_OUTCOME, "effectsOnWork", Item.FUNCTIONAL_EFFECTS,
                "benefitsWords", Item.BENEFITS_DEBTS, "needsText", Item.ACTION_PLAN));
        assertThat(fact("needsText").value()).isEqualTo("Muscles, joints, physical health, wants help, soon\nHousing, wants no help");
    }

    @Test
    void the_latest_conversation_counts() {
        holding.record(caseReference, said("Cannot lift", new Need(Domain.PHYSICAL_HEALTH, true, null)), "ncl-workwell", "coach.ncl");
        holding.record(caseReference, said("Cannot sleep", new Need(Domain.MENTAL_HEALTH, true, null)), "ncl-workwell", "coach.ncl");

        assertThat(fact("effectsOnWork").value()).isEqualTo("Cannot sleep");
        assertThat(holding.needs(caseReference)).extracting(Need::domain).containsExactly(Domain.MENTAL_HEALTH);
    }

    @Test
    void a_plan_drafts_a_referral_where_a_partner_gives_the_step_and_nowhere_else() {
        var referrals = mock(DraftingReferrals.class);
        var files = mock(CaseFiles.class);
        when(files.get(caseReference)).thenReturn(new CaseFile(caseReference, UUID.randomUUID(), "ncl", "ncl-workwell", time.today(), null));
        when(referrals.draft(caseReference, "PHYSIOTHERAPY", "See a physiotherapist", "coach.ncl")).thenReturn(caseReference + "-R1");
        var plans = new AgreeingPlans(Tables.sql(), referrals, files, AreasAsWritten.areas(), time);
        var by = LocalDate.of(2026, 5, 20);

        plans.agree(caseReference, plan("First try"), "ncl-workwell", "coach.ncl");
        plans.agree(caseReference, plan("Back at work",
                new ActionPlan.Action(Domain.PHYSICAL_HEALTH, "See a physiotherapist", "PROVIDER", by, "PHYSIOTHERAPY", null, null),
                new ActionPlan.Action(Domain.LONG_TERM_CONDITION, "Plan the week", "COACH", by, "HEALTH_COACHING", null, null),
                new ActionPlan.Action(Domain.HOUSING, null, null, null, null, null, "FULL")), "ncl-workwell", "coach.ncl");

        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "See a physiotherapist", "coach.ncl");
        verify(referrals, never()).draft(caseReference, "HEALTH_COACHING", "Plan the week", "coach.ncl");
        assertThat(fact("planGoal").value()).isEqualTo("Back at work");
        assertThat(fact("planActions").value()).isEqualTo("""
                Muscles, joints, physical health: See a physiotherapist (the service, by 20 May 2026)
                Long-term condition: Plan the week (the coach, by 20 May 2026)
                Housing: no step possible, the service is full""");
    }

    @Test
    void what_waits_is_drafted_when_it_is_its_turn_and_more_support_was_agreed() {
        var referrals = mock(DraftingReferrals.class);
        var plans = new AgreeingPlans(Tables.sql(), referrals, files(caseReference, "ncl"), AreasAsWritten.areas(), time);

        plans.agree(caseReference, plan("Back at work", physio("First", Start.AT_ONCE), physio("Second", after(Start.Rule.AFTER_COMPLETED, "1")),
                physio("With the first", after(Start.Rule.AFTER_STARTED, "1")), physio("In June", new Start(Start.Rule.DATE, List.of(), LocalDate.of(2026, 6, 1)))), "ncl-workwell", "coach.ncl");
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "First", "coach.ncl");
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "With the first", "coach.ncl");
        verify(referrals, never()).draft(caseReference, "PHYSIOTHERAPY", "Second", "coach.ncl");

        plans.on(reviewed("IN_WORK"));
        verify(referrals, never()).draft(caseReference, "PHYSIOTHERAPY", "Second", "coach.ncl");

        plans.on(reviewed("MORE_SUPPORT"));
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "Second", "coach.ncl");
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "First", "coach.ncl");
        verify(referrals, never()).draft(caseReference, "PHYSIOTHERAPY", "In June", "coach.ncl");

        time.passes(Duration.ofDays(30));
        plans.on(reviewed("MORE_SUPPORT"));
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "In June", "coach.ncl");
    }

    @Test
    void a_plan_that_changes_goes_on_with_what_has_begun_and_begins_what_is_new() {
        var referrals = mock(DraftingReferrals.class);
        when(referrals.draft(caseReference, "PHYSIOTHERAPY", "First", "coach.ncl")).thenReturn(caseReference + "-R1");
        var plans = new AgreeingPlans(Tables.sql(), referrals, files(caseReference, "ncl"), AreasAsWritten.areas(), time);
        assertThat(plans.latest(caseReference)).isEmpty();
        plans.agree(caseReference, plan("Back at work", physio("First", Start.AT_ONCE), physio("Second", after(Start.Rule.AFTER_COMPLETED, "1"))), "ncl-workwell", "coach.ncl");

        time.passes(Duration.ofDays(20));
        plans.agree(caseReference, plan("Back at work", physio("New", Start.AT_ONCE), later(physio("First", Start.AT_ONCE)), physio("Second", after(Start.Rule.AFTER_COMPLETED, "2"))),
                "ncl-workwell", "coach.ncl");

        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "First", "coach.ncl");
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "New", "coach.ncl");
        verify(referrals, never()).draft(caseReference, "PHYSIOTHERAPY", "Second", "coach.ncl");
        assertThat(Tables.sql().sql("select referral, started_at < agreed_at as before from conversation.plan_action a join conversation.plan p on p.id = a.plan "
                + "where case_reference = ? and version = 2 and step = 'First'").param(caseReference).query().singleRow()).isEqualTo(Map.of("referral", caseReference + "-R1", "before", true));
        assertThat(plans.latest(caseReference).orElseThrow().actions()).extracting(ActionPlan.Action::step).containsExactly("New", "First", "Second");

        when(referrals.isOver(caseReference + "-R1")).thenReturn(true);
        plans.agree(caseReference, plans.latest(caseReference).orElseThrow(), "ncl-workwell", "coach.ncl");
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "Second", "coach.ncl");
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "New", "coach.ncl");
    }

    @Test
    void at_a_review_what_a_change_began_and_a_partner_has_not_ended_goes_on() {
        var referrals = mock(DraftingReferrals.class);
        when(referrals.draft(caseReference, "PHYSIOTHERAPY", "First", "coach.ncl")).thenReturn(caseReference + "-R1");
        var plans = new AgreeingPlans(Tables.sql(), referrals, files(caseReference, "ncl"), AreasAsWritten.areas(), time);
        plans.agree(caseReference, plan("Back at work", physio("First", Start.AT_ONCE), physio("Second", after(Start.Rule.AFTER_COMPLETED, "1"))), "ncl-workwell", "coach.ncl");

        plans.on(reviewed("MORE_SUPPORT"));
        verify(referrals, never()).draft(caseReference, "PHYSIOTHERAPY", "Second", "coach.ncl");
        when(referrals.isOver(caseReference + "-R1")).thenReturn(true);
        plans.on(reviewed("MORE_SUPPORT"));

        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "Second", "coach.ncl");
    }

    @Test
    void three_referrals_start_at_a_time_unless_the_person_wants_it_otherwise() {
        var referrals = mock(DraftingReferrals.class);
        var plans = new AgreeingPlans(Tables.sql(), referrals, files(caseReference, "ncl"), AreasAsWritten.areas(), time);
        var four = new ActionPlan.Action[] {physio("1", Start.AT_ONCE), physio("2", Start.AT_ONCE), physio("3", Start.AT_ONCE), physio("4", Start.AT_ONCE)};

        plans.agree(caseReference, plan("Back at work", four), "ncl-workwell", "coach.ncl");
        verify(referrals, never()).draft(caseReference, "PHYSIOTHERAPY", "4", "coach.ncl");

        plans.agree(caseReference, new ActionPlan("RETURN_TO_WORK", "All of it", null, LocalDate.of(2026, 5, 25), List.of(four), true, true), "ncl-workwell", "coach.ncl");
        verify(referrals).draft(caseReference, "PHYSIOTHERAPY", "4", "coach.ncl");
    }

    @Test
    void the_ledger_of_unmet_need_counts_from_the_first_plan_and_knows_no_person() {
        var plans = new AgreeingPlans(Tables.sql(), mock(DraftingReferrals.class), files(caseReference, "ncl"), AreasAsWritten.areas(), time);
        var first = time.today();

        plans.agree(caseReference, plan("First", gap(Domain.HOUSING, "FULL"), gap(Domain.LANGUAGE, "LANGUAGE"), gap(Domain.TRANSPORT, "DECLINED")), "ncl-workwell", "coach.ncl");
        time.passes(Duration.ofDays(20));
        plans.agree(caseReference, plan("Second", gap(Domain.HOUSING, "FULL"), gap(Domain.LEGAL_IMMIGRATION, "NO_SERVICE")), "ncl-workwell", "coach.ncl");

        assertThat(ledger(Tables.sql())).as("language is in the latest plan no more, and a lift was not wanted").containsExactly("HOUSING CLOSED_LIST " + first, "LEGAL_IMMIGRATION NO_SERVICE " + first.plusDays(20));
        assertThat(Tables.sql().sql("select first_on from conversation.published_need where case_reference = ? and domain = 'LANGUAGE' and not in_latest_plan").param(caseReference)
                .query(LocalDate.class).single()).as("it was a need all the same").isEqualTo(first);
    }

    @Test
    void a_need_is_one_for_the_reason_that_has_stood_longest_and_a_plan_without_any_ends_it() {
        var plans = new AgreeingPlans(Tables.sql(), mock(DraftingReferrals.class), files(caseReference, "ncl"), AreasAsWritten.areas(), time);
        var first = time.today();
        plans.agree(caseReference, plan("First", gap(Domain.HOUSING, "OUT_OF_AREA")), "ncl-workwell", "coach.ncl");
        time.passes(Duration.ofDays(20));

        plans.agree(caseReference, plan("Second", gap(Domain.HOUSING, "ACCESS"), gap(Domain.HOUSING, "OUT_OF_AREA")), "ncl-workwell", "coach.ncl");
        assertThat(ledger(Tables.sql())).containsExactly("HOUSING DISTANCE " + first);

        plans.agree(caseReference, plan("Third", gap(Domain.HOUSING, "DECLINED")), "ncl-workwell", "coach.ncl");
        assertThat(ledger(Tables.sql())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NO_SERVICE, NO_SERVICE", "FULL, CLOSED_LIST", "NOT_ELIGIBLE, ELIGIBILITY", "OUT_OF_AREA, DISTANCE", "LANGUAGE, LANGUAGE", "ACCESS, ACCESS", "DECLINED,"})
    void every_reason_that_a_plan_can_give_is_a_lack_or_the_persons_own_choice(String chosen, String lack) {
        var plans = new AgreeingPlans(Tables.sql(), mock(DraftingReferrals.class), files(caseReference, "ncl"), AreasAsWritten.areas(), time);

        plans.agree(caseReference, plan("First", gap(Domain.HOUSING, chosen)), "ncl-workwell", "coach.ncl");

        assertThat(ledger(Tables.sql())).isEqualTo(lack == null ? List.of() : List.of("HOUSING " + lack + " " + time.today()));
    }

    @Test
    void a_referral_that_ended_in_a_gap_is_in_the_same_ledger_until_a_later_plan_knows_another_way() {
        var sql = JdbcClient.create(Tables.fresh());
        var files = files(caseReference, "ncl");
        var drafting = mock(DraftingReferrals.class);
        when(drafting.draft(caseReference, "PHYSIOTHERAPY", "See a physiotherapist", "coach.ncl")).thenReturn(caseReference + "-R1");
        var plans = new AgreeingPlans(sql, drafting, files, AreasAsWritten.areas(), time);
        plans.agree(caseReference, plan("First", physio("See a physiotherapist", Start.AT_ONCE)), "ncl-workwell", "coach.ncl");
        assertThat(ledger(sql)).as("a referral under way is no gap").isEmpty();

        var day = time.today().plusDays(30);
        endsInGap(sql, caseReference, "CLOSED_LIST", day);
        endsInGap(sql, "HW-2026-000009", "ACCESS", day);
        assertThat(ledger(sql)).containsExactly("PHYSICAL_HEALTH CLOSED_LIST " + day);

        plans.agree(caseReference, plan("Second", gap(Domain.HOUSING, "FULL")), "ncl-workwell", "coach.ncl");
        assertThat(ledger(sql)).containsExactly("HOUSING CLOSED_LIST " + time.today());
    }

    @Test
    void what_comes_first_is_suggested_from_what_is_known_and_from_nothing_else() {
        var money = new Need(Domain.DEBT_MONEY, true, Need.Urgency.TODAY);
        var job = new Need(Domain.JOB_SEARCH_CV, true, Need.Urgency.SOON);

        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("inWork", "UNKNOWN", "weeksOff", 9))).isEmpty();
        assertThat(WhatComesFirst.signs(true, List.of(money, job), Map.of("inWork", "YES", "weeksOff", 4))).containsExactly(new Seen(Sign.SAFETY, 0), new Seen(Sign.LOSS_IN_DAYS, 0), new Seen(Sign.WEEKS_OFF_SICK, 4));
        assertThat(WhatComesFirst.signs(false, List.of(job), Map.of("inWork", "NO"))).containsExactly(new Seen(Sign.NO_RECENT_CV, 0));
    }

    @Test
    void what_notes_questionnaires_referrals_and_job_search_know_is_a_sign_too() {
        var job = new Need(Domain.JOB_SEARCH_CV, true, Need.Urgency.SOON);

        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("inWork", "YES", "noteEndsInDays", 10))).containsExactly(new Seen(Sign.NOTE_ENDS_IN_DAYS, 10));
        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("inWork", "NO", "noteEndsInDays", 10))).as("adjustments need an employer").isEmpty();
        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("moodScore", 12, "anxietyScore", 3, "openReferrals", 4)))
                .containsExactly(new Seen(Sign.MOOD_SCORE, 12), new Seen(Sign.ANXIETY_SCORE, 3), new Seen(Sign.OPEN_REFERRALS, 4));
        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("inWork", "NO", "recentCv", "NO"))).containsExactly(new Seen(Sign.NO_RECENT_CV, 0));
        assertThat(WhatComesFirst.signs(false, List.of(job), Map.of("inWork", "NO", "recentCv", "YES"))).isEmpty();
    }

    @Test
    void pain_counts_where_the_body_is_in_the_way_and_an_offer_where_something_is_to_be_ready_for_it() {
        var body = new Need(Domain.PHYSICAL_HEALTH, true, Need.Urgency.SOON);

        assertThat(WhatComesFirst.signs(false, List.of(body), Map.of("painRating", 8))).containsExactly(new Seen(Sign.PAIN_RATING, 8));
        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("painRating", 8))).as("pain is not what is in the way").isEmpty();
        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("offerNeedsAid", true))).containsExactly(new Seen(Sign.OFFER_NEEDS_AID, 0));
        assertThat(WhatComesFirst.signs(false, List.of(), Map.of("offerNeedsAid", false))).isEmpty();
    }

    @Test
    void why_the_order_is_another_stays_with_the_plan_it_was_said_of() {
        var sql = JdbcClient.create(Tables.fresh());
        var plans = new AgreeingPlans(sql, mock(DraftingReferrals.class), files(caseReference, "ncl"), AreasAsWritten.areas(), time);
        plans.agree(caseReference, plan("First"), "ncl-workwell", "coach.ncl");
        plans.agree(caseReference, plan("Second"), "ncl-workwell", "coach.ncl");
        plans.goesAnotherWay(caseReference, "Talk with the employer first.", "The person wants to sleep again before anything else");

        assertThat(sql.sql("select order_reason from conversation.plan where case_reference = ? order by version").param(caseReference).query((row, index) -> String.valueOf(row.getString(1))).list())
                .containsExactly("null", "The person wants to sleep again before anything else");
    }

    private PlanReviewed reviewed(String nextStep) {
        return new PlanReviewed(caseReference, nextStep, null, null, null, null, "ncl-workwell", "coach.ncl");
    }

    private CaseFiles files(String reference, String area) {
        var files = mock(CaseFiles.class);
        when(files.get(reference)).thenReturn(new CaseFile(reference, UUID.randomUUID(), area, "ncl-workwell", time.today(), null));
        return files;
    }

    private static ActionPlan.Action physio(String step, Start start) {
        return new ActionPlan.Action(Domain.PHYSICAL_HEALTH, step, "PROVIDER", LocalDate.of(2026, 5, 20), "PHYSIOTHERAPY", null, start, null);
    }

    /** The same, to be done on another day. */
    private static ActionPlan.Action later(ActionPlan.Action action) {
        return new ActionPlan.Action(action.domain(), action.step(), action.owner(), action.byWhen().plusDays(30), action.service(), action.serviceReason(), action.start(), action.gap());
    }

    /** What no service meets for the person of this test, longest first. */
    private List<String> ledger(JdbcClient sql) {
        return sql.sql("select domain || ' ' || lack || ' ' || lacking_since from conversation.published_need where case_reference = ? and lack is not null order by lacking_since, domain")
                .param(caseReference).query(String.class).list();
    }

    private static void endsInGap(JdbcClient sql, String caseReference, String why, LocalDate day) {
        sql.sql("insert into referral.referral (reference, case_reference, service, service_name, organisation, partner_kind, lead, need, drafted_at) "
                + "values (:case || '-R1', :case, 'a', 'a', 'org', 'MSK_PHYSIO', 'team', 'x', :day)").param("case", caseReference).param("day", day.atTime(12, 0)).update();
        sql.sql("insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, reason) values (:case || '-R1', 'ACCEPT_UNMET', :day, 'coach.ncl', 'LEAD', 'team', 'PLATFORM', :why)")
                .param("case", caseReference).param("day", day.atTime(12, 0)).param("why", why).update();
    }

    private static ActionPlan.Action gap(Domain domain, String why) {
        return new ActionPlan.Action(domain, null, null, null, null, null, why);
    }

    private static Start after(Start.Rule rule, String line) {
        return new Start(rule, List.of(line), null);
    }

    private void book(LocalDate day) {
        arranging.book(caseReference, new Meeting(day, "10:00", "PHONE", null, "Interpreter"), "ncl-workwell", "coach.ncl");
    }

    private Fact fact(String key) {
        return facts.facts(List.of(caseReference), Set.of(key)).get(0);
    }

    private static Conversation said(String effects, Need... needs) {
        return new Conversation("Knows the job", null, null, null, "Northgate Warehouse", null, null, effects, null, 8, null, "Sick pay ends", null, List.of(needs));
    }

    private static ActionPlan plan(String goal, ActionPlan.Action... actions) {
        return new ActionPlan("RETURN_TO_WORK", goal, null, LocalDate.of(2026, 5, 25), List.of(actions), true);
    }
}

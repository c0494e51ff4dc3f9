package org.fitnotetowork.pathway.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
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
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.pathway.casefile.CaseClosed;
import org.fitnotetowork.pathway.casefile.CaseFile;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.coordination.circle.KeepingCircles;
import org.fitnotetowork.pathway.coordination.circle.LeadMoved;
import org.fitnotetowork.platform.access.Organisation;
import org.fitnotetowork.platform.access.Organisations;
import org.fitnotetowork.platform.area.WorkingDays;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.engine.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocks on real tables; the engine and the case file are played. It is Monday 4 May 2026, a bank holiday. */
class BlocksTest {

    private static int cases = 700_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final Blocks blocks = new Blocks(Tables.sql(), time);
    private final CaseFiles files = mock(CaseFiles.class);
    private final KeepingCircles circles = mock(KeepingCircles.class);
    private final Messages messages = mock(Messages.class);
    private final Organisations organisations = mock(Organisations.class);
    private final RaisingBlocks raising = new RaisingBlocks(blocks, files, circles, messages);
    private final ClearingBlocks clearing = new ClearingBlocks(blocks, messages);
    private final ClimbingLadders ladders = new ClimbingLadders(blocks, TablesAsDrawn.decisions(), new WorkingDays());
    private final BoardList board = new BoardList(blocks, files, time);
    private final DescribingBlocks describing = new DescribingBlocks(blocks, organisations, time);
    private final BlockFacts facts = new BlockFacts(blocks);
    private final String area = "area-" + cases;

    @BeforeEach
    void a_case_that_a_team_leads_with_two_partners() {
        when(files.get(caseReference)).thenReturn(new CaseFile(caseReference, UUID.randomUUID(), area, "ncl-workwell", LocalDate.of(2026, 4, 1), null));
        when(circles.leadOf(caseReference)).thenReturn("ncl-workwell");
        when(files.isParty(eq(caseReference), anyString())).thenAnswer(call -> List.of("ncl-workwell", "ncl-physio", "ncl-talking").contains(call.<String>getArgument(1)));
        when(organisations.get(anyString())).thenAnswer(call -> new Organisation(call.getArgument(0), "Name of " + call.getArgument(0), Organisation.Kind.PARTNER, "ncl"));
        when(messages.start(eq(RaisingBlocks.RAISED), anyString(), anyString(), any())).thenReturn("at-lead");
        when(messages.start(eq(RaisingBlocks.NOTIFIED), anyString(), anyString(), any())).thenReturn("at-party");
    }

    @Test
    void a_partner_may_raise_a_block_on_the_lead_who_is_asked_once_and_not_apart() {
        var block = raise("ncl-physio", "ncl-workwell", Block.Kind.MISSING_INFO);

        assertThat(block).isEqualTo(caseReference + "-B1");
        assertThat(bring(block)).as("raised by the lead").isFalse();
        verify(messages).start(RaisingBlocks.RAISED, caseReference, "ncl-workwell", Map.of("blockReference", block));
        verify(messages, never()).start(eq(RaisingBlocks.NOTIFIED), anyString(), anyString(), any());
    }

    @Test
    void a_partner_may_raise_a_block_on_another_partner_and_the_lead_on_both() {
        bring(raise("ncl-physio", "ncl-talking", Block.Kind.WAIT_LIST));
        verify(messages).start(eq(RaisingBlocks.NOTIFIED), eq(caseReference), eq("ncl-talking"), any());

        assertThat(bring(raise("ncl-workwell", "ncl-physio", Block.Kind.WAIT_LIST))).as("raised by the lead").isTrue();
    }

    @Test
    void an_organisation_that_has_no_part_in_the_case_is_not_told_of_it() {
        bring(raise("ncl-physio", "ncl-debt", Block.Kind.WAIT_LIST));

        verify(messages, never()).start(eq(RaisingBlocks.NOTIFIED), anyString(), anyString(), any());
    }

    @Test
    void the_ladder_counts_working_days_from_the_first_day_of_the_block() {
        var ladder = ladders.of(raise("ncl-physio", "ncl-workwell", Block.Kind.MISSING_INFO));

        // Monday 4 May is a bank holiday, so counting begins on Tuesday; 25 May is another one.
        assertThat(ladder).isEqualTo(new Ladder(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 19), LocalDate.of(2026, 6, 3), true));
        assertThat(ladders.of(raise("ncl-physio", "ncl-workwell", Block.Kind.MISSING_CONSENT)).boardList()).isFalse();
    }

    @Test
    void block_days_are_counted_until_it_is_cleared_and_go_on_where_the_clearing_is_disputed() {
        var block = raise("ncl-physio", "ncl-workwell", Block.Kind.MISSING_INFO);
        time.passes(Duration.ofDays(6));
        clearing.clear(block, "DONE", "ncl-workwell", "coach.ncl");
        clearing.clear(block, "ANOTHER_WAY", "ncl-talking", "talking.ncl");
        time.passes(Duration.ofDays(4));
        assertThat(blocks.get(block).days(time.today())).isEqualTo(6);
        assertThat(blocks.get(block).isOpen()).isFalse();

        clearing.standsStill(block, "physio.ncl");
        assertThat(blocks.get(block).days(time.today())).isEqualTo(10);
        assertThat(ladders.of(block).talkOn()).as("the ladder forgets nothing").isEqualTo(LocalDate.of(2026, 5, 12));

        clearing.clear(block, "DONE", "ncl-workwell", "coach.ncl");
        assertThat(blocks.get(block).clearedOn()).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void everybody_who_still_waits_hears_that_it_is_cleared_but_whoever_said_so() {
        var block = raise("ncl-physio", "ncl-talking", Block.Kind.WAIT_LIST);
        bring(block);

        clearing.tell(block, "at-party");

        verify(messages).tell("at-lead", ClearingBlocks.CLEARED, Map.of());
        verify(messages).tell("at-raiser", ClearingBlocks.CLEARED, Map.of());
        verify(messages, never()).tell(eq("at-party"), anyString(), any());
    }

    @Test
    void the_end_of_the_case_ends_its_blocks_and_no_other_case_s() {
        var block = raise("ncl-physio", "ncl-talking", Block.Kind.WAIT_LIST);
        bring(block);

        clearing.on(new CaseClosed("HW-2026-699999", "WITHDREW", time.instant()));
        assertThat(blocks.get(block).isOpen()).isTrue();

        clearing.on(new CaseClosed(caseReference, "WITHDREW", time.instant()));
        assertThat(blocks.get(block).isOpen()).isFalse();
    }

    @Test
    void the_board_s_list_leads_to_no_person() {
        var block = raise("ncl-physio", "ncl-workwell", Block.Kind.FUNDING);
        time.passes(Duration.ofDays(30));
        board.put(block);
        board.put(block);

        assertThat(board.of(area)).containsExactly(new BoardList.Entry(area, Block.Kind.FUNDING, "ncl-workwell", 30, time.today()));
        assertThat(Tables.sql().sql("select row_to_json(e)::text from coordination.board_entry e where area = ?").param(area).query(String.class).single())
                .doesNotContain("HW-").doesNotContain("lift").doesNotContain("physio");

        clearing.clear(block, "DONE", "ncl-workwell", "coach.ncl");
        assertThat(board.of(area)).isEmpty();
        clearing.standsStill(block, "physio.ncl");
        assertThat(board.of(area)).hasSize(1);
    }

    @Test
    void the_party_it_waits_for_does_not_learn_who_else_supports_the_person() {
        var block = raise("ncl-talking", "ncl-physio", Block.Kind.WAIT_LIST);

        assertThat(describing.to("ncl-physio", block)).contains("a waiting list", "4 May 2026").doesNotContain("ncl-talking");
        assertThat(describing.to("ncl-workwell", block)).contains("Name of ncl-talking", "Name of ncl-physio");
    }

    @Test
    void words_are_the_record_of_the_three_who_work_on_it_and_of_nobody_else() {
        var block = raise("ncl-talking", "ncl-physio", Block.Kind.WAIT_LIST);
        clearing.say(block, "A place on Friday", "ncl-physio", "physio.ncl");

        var brought = facts.facts(List.of(caseReference), Set.of(BlockFacts.of(block)));
        assertThat(brought).extracting(Fact::organisation).containsExactlyInAnyOrder("ncl-workwell", "ncl-talking", "ncl-physio");
        assertThat(brought).allSatisfy(fact -> {
            assertThat(fact.item()).isEqualTo(Item.ACTION_PLAN);
            assertThat((String) fact.value()).contains("Needs a word about lifting", "A place on Friday");
        });
        assertThat(facts.facts(List.of("HW-2026-699999"), Set.of(BlockFacts.of(block)))).as("another case").isEmpty();
    }

    private boolean bring(String block) {
        var byLead = raising.bring(block, "at-raiser");
        raising.ask(block);
        return byLead;
    }

    @Test
    void what_stands_still_goes_over_with_the_lead_and_keeps_its_first_day() {
        var block = raise("ncl-physio", "ncl-talking", Block.Kind.WAIT_LIST);
        bring(block);
        var cleared = raise("ncl-physio", "ncl-workwell", Block.Kind.MISSING_INFO);
        bring(cleared);
        clearing.clear(cleared, "DONE", "ncl-physio", "physio.ncl");
        when(messages.start(RaisingBlocks.RAISED, caseReference, "ncl-talking", Map.of("blockReference", block))).thenReturn("at-new-lead");

        new MovingLadders(blocks, messages).on(new LeadMoved(caseReference, "ncl-workwell", "ncl-talking"));

        verify(messages).tell("at-lead", ClearingBlocks.STOPPED, Map.of());
        assertThat(blocks.get(block).lead()).isEqualTo("ncl-talking");
        assertThat(blocks.get(block).since()).isEqualTo(time.today());
        assertThat(blocks.instancesOf(block).lead()).isEqualTo("at-new-lead");
        verify(messages, never()).start(RaisingBlocks.RAISED, caseReference, "ncl-talking", Map.of("blockReference", cleared));
    }

    private String raise(String by, String party, Block.Kind kind) {
        return raising.raise(caseReference, new RaisingBlocks.Standstill(Block.WHOLE_PLAN, party, kind, time.today(), "Needs a word about lifting"), by, "somebody");
    }
}

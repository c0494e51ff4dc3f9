package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.fitnotetowork.pathway.coordination.Block;
import org.fitnotetowork.pathway.coordination.BoardList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Partners of equal standing: a partner says that it waits for the lead, and somebody hears (domain H.0, H.6). */
@RunningApplication
class BlockStoriesTest {

    @Autowired
    Partnership partnership;
    @Autowired
    BoardList board;

    @Test
    void a_partner_raises_a_block_on_the_lead_nobody_answers_managers_hear_and_the_board_s_list_has_no_name() {
        var reference = withAPartner("Billie Stone");
        var physio = partnership.colleague("physio.ncl");
        var coach = partnership.colleague("coach.ncl");
        var manager = partnership.colleague("manager.ncl");
        var listedBefore = board.of("ncl").size();

        var stuck = physio.startsFromCase("raise-block", reference);
        assertThat(physio.opens(stuck).at("/data/stuckItems").toString()).contains(reference + "-R1").doesNotContain("Changes at work");
        physio.gives(stuck, Map.of("caseReference", reference, "blockKind", "MISSING_INFO", "blockingParty", "ncl-workwell",
                "blockedItem", reference + "-R1", "blockSince", partnership.today().toString(), "blockWords", "The hours that the shift lead expects"));

        var task = coach.findsTask("Clear the block", reference);
        assertThat(coach.opens(task).toString()).contains("information is missing").contains("Camden Road").contains("The hours that the shift lead expects");
        assertThat(partnership.colleague("talking.ncl").seesTasks(reference)).as("another partner").isEmpty();
        assertThat(coach.seesTasks(reference)).doesNotContain("Talk with the other worker");

        var began = partnership.today();
        partnership.workingDaysPass(6);
        assertThat(coach.seesTasks(reference)).contains("Talk with the other worker", "Clear the block");
        assertThat(manager.seesTasks(reference)).doesNotContain("Settle it between managers");

        partnership.workingDaysPass(6);
        var settle = manager.findsTask("Settle it between managers", reference);
        assertThat(manager.opens(settle).toString()).contains("information is missing").doesNotContain("Billie Stone").doesNotContain("shift lead");
        assertThat(board.of("ncl")).hasSize(listedBefore);

        partnership.workingDaysPass(14);
        var entry = board.of("ncl").stream().filter(one -> one.kind() == Block.Kind.MISSING_INFO && one.blockingParty().equals("ncl-workwell")).findFirst().orElseThrow();
        assertThat(entry.toString()).doesNotContain("Billie").doesNotContain(reference).doesNotContain("shift lead").doesNotContain("physio");
        var seen = manager.get("/api/insight/standstill").json();
        assertThat(seen.at("/board").toString()).contains("information is missing").contains("North Central London Work and Health Team");
        assertThat(seen.at("/blocks").findValuesAsText("longestDays")).contains(String.valueOf(ChronoUnit.DAYS.between(began, partnership.today())));
        assertThat(seen.toString()).as("what managers look at knows nobody").doesNotContain(reference).doesNotContain("Billie").doesNotContain("shift lead");
        assertThat(coach.get("/api/insight/standstill").status()).isEqualTo(404);
        assertThat(partnership.colleague("manager.gm").get("/api/insight/standstill?area=ncl").status()).isEqualTo(404);

        coach.does("Clear the block", reference, Map.of("clearedHow", "DONE", "blockNote", "Sent this morning"));
        assertThat(manager.seesTasks(reference)).doesNotContain("Settle it between managers");
        assertThat(coach.seesTasks(reference)).doesNotContain("Talk with the other worker", "Clear the block");
        assertThat(board.of("ncl")).hasSize(listedBefore);

        var asked = physio.does("Say whether it goes on", reference, Map.of("blockStep", "NOT_YET"));
        assertThat(asked.toString()).contains("Sent this morning");
        assertThat(coach.seesTasks(reference)).as("the day of the board has passed long ago").contains("Clear the block", "Talk with the other worker");
        assertThat(manager.seesTasks(reference)).contains("Settle it between managers");

        physio.does("Say when it goes on", reference, Map.of("clearedHow", "DONE"));
        assertThat(coach.seesTasks(reference)).doesNotContain("Clear the block");
        assertThat(manager.seesTasks(reference)).doesNotContain("Settle it between managers");
    }

    @Test
    void the_lead_raises_a_block_on_a_partner_who_sees_what_is_needed_and_the_end_of_the_case_ends_it() {
        var reference = withAPartner("Robin Vale");
        var coach = partnership.colleague("coach.ncl");
        var physio = partnership.colleague("physio.ncl");

        var refused = coach.completes(coach.starts("raise-block"), Map.of("caseReference", reference, "blockKind", "WAIT_LIST", "blockingParty", "ncl-workwell",
                "blockedItem", "PLAN", "blockSince", partnership.today().plusDays(1).toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"blockingParty\"").contains("\"field\":\"blockSince\"");

        coach.gives(coach.starts("raise-block"), Map.of("caseReference", reference, "blockKind", "WAIT_LIST", "blockingParty", "ncl-physio",
                "blockedItem", "PLAN", "blockSince", partnership.today().toString(), "blockWords", "A first visit before the return date"));
        var answer = physio.findsTask("Answer the block", reference);
        assertThat(physio.opens(answer).toString()).contains("a waiting list").contains("A first visit before the return date");

        coach.gives(coach.starts("withdrawal"), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        assertThat(physio.seesTasks(reference)).isEmpty();
        assertThat(coach.seesTasks(reference)).doesNotContain("Clear the block");
    }

    private String withAPartner(String name) {
        return Stories.withAReferral(partnership, Partnership.somebody(name), Sheets.action("WORKPLACE_ADJUSTMENT", "Talk with the warehouse about lifting", "EMPLOYER", partnership.today().plusDays(14)));
    }
}

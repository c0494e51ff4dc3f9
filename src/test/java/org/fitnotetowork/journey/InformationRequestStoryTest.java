package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The police, a benefits office or anybody asks for a person's information: people decide, the application hands over nothing, and the person hears of it (domain J.6, S7). */
@RunningApplication
class InformationRequestStoryTest {

    private static final String RECORD = "information-request";
    private static final String DECIDE = "Decide on request for information";
    private static final String TELL = "Tell the person about the request";

    @Autowired
    Partnership partnership;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_request_of_the_dwp_is_a_person_s_decision_and_the_person_s_no_ends_it() {
        var reference = aCase("Ivo Marsh");
        var coach = partnership.colleague("coach.ncl");
        var manager = partnership.colleague("manager.ncl");
        var sentBefore = messages(reference);

        coach.gives(coach.startsFromCase(RECORD, reference), request(reference, "DWP", "Whether the person came to the meetings"));
        assertThat(manager.seesTasks(reference)).contains(DECIDE);
        assertThat(coach.seesTasks(reference)).as("whoever recorded it does not decide it").doesNotContain(DECIDE);

        var decide = manager.findsTask(DECIDE, reference);
        assertThat(manager.opens(decide).at("/data/requestText").asText()).contains("Whether the person came to the meetings", "Department for Work and Pensions");
        assertThat(manager.opens(decide).toString()).as("the lead decides on a reference").doesNotContain("Ivo Marsh");
        manager.does(DECIDE, reference, Map.of("requestDecision", "ASK_PERSON", "requestReason", "They can say so themselves"));

        var asked = coach.does("Ask the person about the request", reference, Map.of("personSays", "NO", "personSaysWords", "That is between me and my coach"));
        assertThat(asked.at("/data/requestToTell").asText()).contains("Whether the person came to the meetings");

        var again = manager.findsTask(DECIDE, reference);
        assertThat(manager.opens(again).at("/data/requestText").asText()).contains("The person does not agree.", "between me and my coach");
        manager.post("/api/tasks/" + again + "/claim", "");
        var refused = manager.completes(again, Map.of("requestDecision", "HAND_OVER", "handOverGround", "PERSON_AGREES", "handOverItems", List.of("attendance"), "requestReason", "They want it",
                "mayTell", "YES"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"handOverGround\"").contains("\"field\":\"handOverItems\"");
        manager.gives(again, Map.of("requestDecision", "REFUSE", "requestReason", "No law requires it and the person said no", "mayTell", "YES"));

        var tell = coach.does(TELL, reference, Map.of("personTold", "YES", "personToldOn", partnership.today().toString(), "personToldHow", "PHONE"));
        assertThat(tell.at("/data/requestToTell").asText()).contains("We have handed over nothing.");
        assertThat(handedOver(reference)).isZero();
        assertThat(messages(reference)).as("nothing was written to anybody").isEqualTo(sentBefore);
    }

    @Test
    void what_a_court_orders_is_handed_over_by_hand_and_logged_and_where_the_law_forbids_it_nobody_tells_the_person() {
        var reference = aCase("Nadia Crewe");
        var coach = partnership.colleague("coach.ncl");
        var manager = partnership.colleague("manager.ncl");
        var sentBefore = messages(reference);
        coach.gives(coach.starts(RECORD), request(reference, "POLICE", "Addresses and telephone numbers"));

        var decide = manager.findsTask(DECIDE, reference);
        manager.post("/api/tasks/" + decide + "/claim", "");
        assertThat(manager.completes(decide, Map.of("requestDecision", "HAND_OVER", "requestReason", "There is an order")).body()).as("which law, what, and whether the person may know")
                .contains("\"field\":\"handOverGround\"").contains("\"field\":\"handOverItems\"").contains("\"field\":\"mayTell\"");
        manager.gives(decide, Map.of("requestDecision", "HAND_OVER", "handOverGround", "LAW", "handOverLaw", "Production order of 3 May", "handOverItems", List.of("participant"),
                "requestReason", "There is an order", "mayTell", "LAW_FORBIDS", "forbiddenBy", "The order itself, until the court lifts it"));
        assertThat(handedOver(reference)).as("a decision hands over nothing").isZero();

        manager.does("Record what was handed over", reference, Map.of("handedItems", List.of("participant"), "handedWhat", "One page with address and telephone number",
                "handedTo", "PC Smith, 555", "handedOn", partnership.today().toString(), "handedHow", "IN_PERSON"));

        assertThat(handedOver(reference)).isOne();
        assertThat(jdbc.queryForMap("select seen_by, purpose, items from platform.access_log where case_reference = ? and recipient = 'OUTSIDE'", reference))
                .containsEntry("seen_by", "manager.ncl").containsEntry("purpose", reference + "-I1").extractingByKey("items").hasToString("{participant}");
        assertThat(coach.seesTasks(reference)).as("the person is not told, and the coach not asked to").doesNotContain(TELL);
        assertThat(jdbc.queryForObject("select forbidden_by from consent.information_decision where request = ?", String.class, reference + "-I1")).contains("until the court lifts it");
        assertThat(messages(reference)).isEqualTo(sentBefore);
    }

    @Test
    void it_goes_on_after_the_case_has_ended_and_can_come_after_its_end() {
        var reference = aCase("Petra Lowe");
        var coach = partnership.colleague("coach.ncl");
        var manager = partnership.colleague("manager.ncl");
        coach.gives(coach.starts(RECORD), request(reference, "INSURER", "The fit notes of this year"));

        coach.gives(coach.starts("withdrawal"), Map.of("caseReference", reference, "leaving", "WITHDREW"));
        coach.gives(coach.starts(RECORD), request(reference, "COUNCIL", "Whether the person lives alone"));
        assertThat(manager.seesTasks(reference).stream().filter(DECIDE::equals)).hasSize(2);

        manager.tasksOf(reference).stream().filter(task -> task.get("name").asText().equals(DECIDE)).map(task -> task.get("id").asText()).forEach(task -> {
            manager.post("/api/tasks/" + task + "/claim", "");
            manager.gives(task, Map.of("requestDecision", "REFUSE", "requestReason", "No ground was named", "mayTell", "YES"));
        });
        assertThat(coach.tasksOf(reference).stream().filter(task -> task.get("name").asText().equals(TELL)).map(task -> coach.opens(task.get("id").asText()).at("/data/requestToTell").asText()))
                .hasSize(2).anySatisfy(text -> assertThat(text).contains("The fit notes of this year")).anySatisfy(text -> assertThat(text).contains("Whether the person lives alone"));
    }

    @Test
    void nobody_else_sees_or_starts_any_of_it() {
        var reference = aCase("Ulla Brandt");
        var coach = partnership.colleague("coach.ncl");
        coach.gives(coach.starts(RECORD), request(reference, "POLICE", "Where the person lives"));
        var decide = partnership.colleague("manager.ncl").findsTask(DECIDE, reference);

        for (var other : List.of("coach.ncl", "adviser.ncl", "physio.ncl", "gp.ncl", "coach.lsc", "manager.lsc")) {
            var colleague = partnership.colleague(other);
            assertThat(colleague.seesTasks(reference)).as(other).doesNotContain(DECIDE);
            assertThat(colleague.get("/api/tasks/" + decide + "/form").status()).as(other).isEqualTo(404);
            assertThat(colleague.post("/api/tasks/" + decide + "/claim", "").status()).as(other).isEqualTo(404);
        }
        for (var other : List.of("adviser.ncl", "physio.ncl", "gp.ncl", "manager.ncl")) {
            assertThat(partnership.colleague(other).post("/api/ways-in/" + RECORD, Map.of()).status()).as(other).isEqualTo(404);
        }
        var elsewhere = partnership.colleague("coach.lsc");
        assertThat(elsewhere.completes(elsewhere.starts(RECORD), request(reference, "POLICE", "Where the person lives")).status()).as("a case of another area").isEqualTo(422);
    }

    private Map<String, Object> request(String reference, String asker, String what) {
        return Map.of("caseReference", reference, "requestAsker", asker, "requestBy", "PC Smith, 555, ring back on 101", "requestWhat", what, "requestReceivedOn", partnership.today().toString());
    }

    private long handedOver(String reference) {
        return jdbc.queryForObject("select count(*) from platform.access_log where case_reference = ? and recipient = 'OUTSIDE'", Long.class, reference);
    }

    private long messages(String reference) {
        return jdbc.queryForObject("select count(*) from platform.message where case_reference = ?", Long.class, reference);
    }

    private String aCase(String name) {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.fitNote(Partnership.somebody(name), partnership.today()), "V29");
        return partnership.caseOpenedBy(note);
    }
}

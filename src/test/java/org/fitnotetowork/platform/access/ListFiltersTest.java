package org.fitnotetowork.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.fitnotetowork.journey.Colleague;
import org.fitnotetowork.journey.Partnership;
import org.fitnotetowork.journey.RunningApplication;
import org.fitnotetowork.journey.Sheets;
import org.fitnotetowork.journey.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists that people find in Tasklist, and when a task is in which. */
@RunningApplication
class ListFiltersTest {

    private static final String FILTERS = "/camunda/api/engine/engine/default/filter";

    @Autowired
    Partnership partnership;

    @ParameterizedTest
    @ValueSource(strings = {"gp.ncl", "coach.ncl", "adviser.ncl", "physio.ncl", "manager.ncl"})
    void whoever_does_tasks_has_five_lists(String signIn) {
        assertThat(names(partnership.colleague(signIn))).containsExactly("My tasks", "My team", "Overdue", "Due this week", "Waiting");
    }

    @Test
    void an_administrator_has_no_team_and_sees_nobody_else_s_lists() {
        assertThat(names(partnership.colleague("admin"))).containsExactly("My tasks");
    }

    @Test
    void a_task_leaves_the_team_when_it_is_claimed_and_is_overdue_the_day_after_its_day() {
        var coach = partnership.colleague("coach.ncl");
        var offer = offerTo("OUT_OF_WORK_6_12M");
        var due = LocalDate.parse(coach.opens(offer).at("/task/due").asText());
        assertThat(listsWith(offer, coach)).contains("My team").doesNotContain("My tasks", "Overdue", "Waiting");

        partnership.daysPass((int) partnership.today().until(due, ChronoUnit.DAYS));
        assertThat(listsWith(offer, coach)).containsExactly("My team", "Due this week");
        assertThat(coach.post("/api/tasks/" + offer + "/claim", "").status()).isEqualTo(204);
        assertThat(listsWith(offer, coach)).containsExactly("My tasks", "Due this week");
        assertThat(listsWith(offer, partnership.colleague("coach2.ncl"))).containsExactly("Due this week");

        partnership.daysPass(1);
        assertThat(listsWith(offer, coach)).containsExactly("My tasks", "Overdue");
        assertThat(listsWith(offer, partnership.colleague("coach.lsc"))).as("another area").isEmpty();
        assertThat(listsWith(offer, partnership.colleague("gp.ncl"))).as("another role").isEmpty();
    }

    @Test
    void what_is_to_be_looked_at_later_waits_until_then() {
        var physio = partnership.colleague("physio.ncl");
        var answer = physio.findsTask("Accept or reject referral", Stories.withAReferral(partnership, Partnership.somebody("Perran Vosper")));
        assertThat(listsWith(answer, physio)).contains("My team", "Waiting");

        partnership.workingDaysPass(3);
        assertThat(listsWith(answer, physio)).contains("My team").doesNotContain("Waiting");
    }

    /** The earlier day first; on the same day what matters more (design, task list). */
    @Test
    void lists_are_in_the_order_in_which_to_do_them() {
        var coach = partnership.colleague("coach.ncl");
        var inWork = offerTo("EMPLOYED_OFF_SICK");
        var outOfWork = offerTo("OUT_OF_WORK_6_12M");
        var mayBeFit = offerAfterANoteThatSaysMayBeFit();

        assertThat(tasks("My team", coach)).extracting(task -> task.get("id").asText()).containsSubsequence(mayBeFit, outOfWork, inWork);
    }

    private String offerTo(String workStatus) {
        var coach = partnership.colleague("coach.ncl");
        var arrival = coach.starts("new-referral");
        coach.gives(arrival, Sheets.with(Sheets.wayIn(Partnership.somebody("Perran Vosper")), "workStatus", workStatus));
        return coach.findsTask("Offer support", partnership.caseOpenedBy(arrival));
    }

    /** Rule T5: within two working days. */
    private String offerAfterANoteThatSaysMayBeFit() {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        gp.gives(note, Sheets.with(Sheets.fitNote(Partnership.somebody("Perran Vosper"), partnership.today()), "advice", "MAY_BE_FIT", "adjustments", List.of("ALTERED_HOURS"),
                "comments", "Shorter days at first"), "V29");
        return partnership.colleague("coach.ncl").findsTask("Offer support", partnership.caseOpenedBy(note));
    }

    private static List<String> names(Colleague colleague) {
        return filters(colleague).stream().map(filter -> filter.get("name").asText()).toList();
    }

    private static List<String> listsWith(String task, Colleague colleague) {
        return names(colleague).stream().filter(name -> tasks(name, colleague).stream().anyMatch(one -> one.get("id").asText().equals(task))).toList();
    }

    private static List<JsonNode> tasks(String list, Colleague colleague) {
        var filter = filters(colleague).stream().filter(one -> one.get("name").asText().equals(list)).findFirst().orElseThrow();
        return elements(colleague.post(FILTERS + "/" + filter.get("id").asText() + "/list", Map.of()));
    }

    /** In the order in which Tasklist shows them. */
    private static List<JsonNode> filters(Colleague colleague) {
        return elements(colleague.get(FILTERS + "?resourceType=Task")).stream().sorted(Comparator.comparing(filter -> filter.at("/properties/priority").asInt())).toList();
    }

    private static List<JsonNode> elements(Colleague.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }
}

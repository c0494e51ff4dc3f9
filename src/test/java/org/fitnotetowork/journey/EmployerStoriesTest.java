package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fitnotetowork.journey.Sheets.action;
import static org.fitnotetowork.journey.Sheets.with;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What happens between a person and their employer: a phased return, a refusal, a date against a fit note, nobody to ask (domain C7, G1 to G3). */
@RunningApplication
class EmployerStoriesTest {

    @Autowired
    Partnership partnership;

    @Autowired
    JdbcTemplate sql;

    private Colleague coach;
    private Colleague adviser;
    private LocalDate today;

    @BeforeEach
    void colleagues() {
        coach = partnership.colleague("coach.ncl");
        adviser = partnership.colleague("adviser.ncl");
        today = partnership.today();
    }

    @Test
    void a_phased_return_is_looked_at_again_and_its_calendar_is_for_those_who_may_see_it() {
        var reference = agreedContact("Sam Adeyemi", "NOT_FIT");
        var back = today.plusDays(28);
        adviser.does("Agree adjustments", reference, Map.of("adjustments", List.of(change("AGREED", "No lifting over 10 kg"))));
        assertThat(adviser.get(calendar(reference)).status()).as("no plan, no calendar").isEqualTo(404);
        var form = adviser.does("Plan return to work", reference, plan(back));
        assertThat(form.at("/downloads")).as("no plan, no copy").isEmpty();
        assertThat(form.at("/data/inForceText").asText()).contains("sick pay").contains("For information only");
        assertThat(form.at("/data/adjustmentsText").asText()).contains("No lifting over 10 kg: agreed");

        assertThat(adviser.get(calendar(reference)).body()).contains("BEGIN:VCALENDAR", "SUMMARY:Hours this week: 20").doesNotContainIgnoringCase("Adeyemi").doesNotContainIgnoringCase("pain");
        assertThat(partnership.colleague("adviser.lsc").get(calendar(reference)).status()).as("another area").isEqualTo(404);
        assertThat(partnership.colleague("physio.ncl").get(calendar(reference)).status()).as("a service without a referral").isEqualTo(404);
        assertThat(coach.get(copy(reference)).body()).as("the person's own copy").contains("<h1>My return-to-work plan</h1>", "No lifting over 10 kg", "Pay for hours worked, and sick pay.")
                .doesNotContainIgnoringCase("Adeyemi").doesNotContainIgnoringCase("pain").doesNotContain(reference);
        assertThat(partnership.colleague("adviser.lsc").get(copy(reference)).status()).as("another area").isEqualTo(404);
        assertThat(coach.seesTasks(reference)).as("the journey does not wait for the reviews").containsExactly("Review plan with the person");
        assertThat(coach.opens(coach.findsTask("Review plan with the person", reference)).at("/downloads").toString()).as("offered from the agreement on")
                .contains("cases/" + reference + "/return-plan.html", "cases/" + reference + "/return-plan.ics");

        assertThat(adviser.seesTasks(reference)).isEmpty();
        partnership.daysPass(35);
        var task = claims("Review return to work", reference);
        var review = adviser.opens(task);
        assertThat(review.at("/downloads").toString()).contains("cases/" + reference + "/return-plan.ics", "cases/" + reference + "/return-plan.html");
        assertThat(review.at("/data/agreedChanges/0/label").asText()).isEqualTo("No lifting over 10 kg");
        var change = review.at("/data/changesInPlace/0/change").asText();
        assertThat(adviser.completes(task, reviewed(11, change, back)).body()).contains("\"useful\"", "must be 10 or less");
        assertThat(adviser.completes(task, reviewed(9, change, today.minusDays(1))).body()).contains("changesInPlace[0].inPlaceSince", "This change was agreed on");
        assertThat(adviser.completes(task, reviewed(9, change, today.plusDays(36))).body()).contains("changesInPlace[0].inPlaceSince", "has not come yet");
        adviser.gives(task, reviewed(9, change, back));
        assertThat(sql.queryForMap("select agreed_on, in_place_since from employer.published_adjustment where case_reference = ?", reference))
                .containsEntry("agreed_on", Date.valueOf(today)).containsEntry("in_place_since", Date.valueOf(back));
        partnership.daysPass(7);
        assertThat(adviser.seesTasks(reference)).containsExactly("Review return to work");
        var next = adviser.opens(adviser.findsTask("Review return to work", reference)).at("/data");
        assertThat(next.at("/changesInPlace").size()).as("what is in place is not asked again").isZero();
        assertThat(next.has("useful")).as("nor is what the employer said shown to anybody").isFalse();
        assertThat(sql.queryForList("select useful from employer.published_usefulness where case_reference = ?", Integer.class, reference)).containsExactly(9);

        // The case ends, and with it the reviews that are left.
        coach.does("Review plan with the person", reference, Map.of("workStatus", "EMPLOYED_AT_WORK_STRUGGLING", "nextStep", "GOAL_REACHED"));
        assertThat(adviser.seesTasks(reference)).isEmpty();
        partnership.colleague("gp.ncl").does("Read what became of the person", reference, Map.of("outcomeRead", true));
        assertThat(partnership.running(reference)).isZero();
    }

    @Test
    void an_employer_who_refuses_is_talked_about_and_nothing_ends_silently() {
        var reference = agreedContact("Ravi Shah", "MAY_BE_FIT");
        var refused = with(change("NOT_POSSIBLE", "Start at ten"), "whyNot", "COST");

        var task = claims("Agree adjustments", reference);
        var asked = adviser.completes(task, Map.of("adjustments", List.of(refused)));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("G1-NONE").contains("Access to Work");
        for (var wrong : Map.of(0, "must be 1 or more", 481, "must be 480 or less", 7.5, "must be a whole number").entrySet()) {
            var minutes = adviser.completes(task, Map.of("adjustments", List.of(refused), "minutesTogether", wrong.getKey()), "G1-NONE", "G4").json();
            assertThat(minutes.at("/problems")).singleElement().asString().contains("\"field\":\"minutesTogether\"").contains(wrong.getValue());
        }
        adviser.gives(task, Map.of("adjustments", List.of(refused), "minutesTogether", 25), "G1-NONE", "G4");

        assertThat(adviser.seesTasks(reference)).containsExactly("Talk through what stands in the way");
        var talk = adviser.does("Talk through what stands in the way", reference, Map.of("standsInTheWay", "The early shift cannot move", "toldAbout", List.of("ACAS", "UNION"), "standstillStep", "TRY_AGAIN"));
        assertThat(talk.at("/data/sickPayNote").asText()).contains("counts as");

        adviser.does("Agree adjustments", reference, Map.of("adjustments", List.of(change("PENDING", "Start at nine"))));
        assertThat(adviser.seesTasks(reference)).containsExactly("Record employer's answer");
        partnership.daysPass(21);
        assertThat(adviser.seesTasks(reference)).containsExactly("Phone employer", "Record employer's answer", "Remind employer");
        assertThat(sql.queryForObject("select count(*) from employer.no_reply where case_reference = ?", Long.class, reference)).as("a blockage, once").isEqualTo(1);
        var answer = claims("Record employer's answer", reference);
        assertThat(adviser.opens(answer).at("/data/adjustments/0/detail").asText()).as("begins with what was left open").isEqualTo("Start at nine");
        adviser.gives(answer, Map.of("adjustments", List.of(with(change("NOT_POSSIBLE", "Start at nine"), "whyNot", "OPERATIONAL")), "minutesTogether", 10), "G1-NONE");
        assertThat(sql.queryForList("select task || ' ' || coalesce(minutes::text, 'not said') from casefile.contact where case_reference = ? and task in "
                + "('userTask_agreeAdjustments', 'userTask_talkThrough', 'userTask_recordAnswer') order by id", String.class, reference)).as("who notes minutes was with the person, whatever the task")
                .containsExactly("userTask_agreeAdjustments 25", "userTask_talkThrough not said", "userTask_agreeAdjustments not said", "userTask_recordAnswer 10");
        assertThat(sql.queryForList("select 'a variable' from engine.act_hi_varinst where name_ = 'minutesTogether' union all select 'an answer' from casefile.answer where field = 'minutesTogether'"))
                .as("kept nowhere else").isEmpty();

        adviser.does("Talk through what stands in the way", reference, Map.of("standsInTheWay", "No hours fit", "toldAbout", List.of("LEGAL", "OTHER_JOB"), "standstillStep", "STOP"));
        assertThat(partnership.hasPassed(reference, "endEvent_notAgreed")).isTrue();
        assertThat(partnership.hasPassed(reference, "userTask_planReturn")).isFalse();
        assertThat(adviser.seesTasks(reference)).as("reminders go with the answer").isEmpty();
        assertThat(coach.seesTasks(reference)).as("the coach goes on with the person, whose note ends soon").containsExactly("Follow up fit note", "Review plan with the person");
    }

    @Test
    void a_return_before_the_end_of_a_note_is_the_persons_own_wish_or_it_is_not_planned() {
        var reference = agreedContact("Lena Novak", "NOT_FIT");
        adviser.does("Agree adjustments", reference, Map.of("adjustments", List.of(change("AGREED", "No lifting over 10 kg"))));
        var task = claims("Plan return to work", reference);
        var early = plan(today.plusDays(7));

        assertThat(adviser.completes(task, early).body()).contains("C7-WHO");
        assertThat(adviser.completes(task, with(early, "whoWantsReturn", "EMPLOYER", "riskConsidered", true), "C7-OWN-WISH").body()).as("confirming helps nobody").contains("C7-OWN-WISH");
        assertThat(adviser.completes(task, with(early, "whoWantsReturn", "PERSON")).body()).contains("C7-RISK");
        var wish = with(early, "whoWantsReturn", "PERSON", "riskConsidered", true);
        assertThat(adviser.completes(task, wish).body()).contains("C7-BOTH").contains("tell the clinician");
        assertThat(partnership.hasPassed(reference, "userTask_planReturn")).isFalse();

        adviser.gives(task, wish, "C7-BOTH");
        assertThat(partnership.hasPassed(reference, "endEvent_planAgreed")).isTrue();
    }

    @Test
    void somebody_self_employed_has_no_employer_step() {
        var reference = planned("Ada Brook", "NOT_FIT", "SELF_EMPLOYED_OFF");

        assertThat(adviser.seesTasks(reference)).isEmpty();
        assertThat(coach.seesTasks(reference)).containsExactly("Review plan with the person");
        assertThat(partnership.hasPassed(reference, "callActivity_employer")).isFalse();
        assertThat(partnership.hasPassed(reference, "callActivity_jobSearch")).isFalse();
    }

    private String agreedContact(String name, String advice) {
        var reference = planned(name, advice, "EMPLOYED_OFF_SICK");
        adviser.does("Agree contact with employer", reference, Map.of("contactRoute", "ADVISER_CONTACTS", "employerName", "Northgate Warehouse (made up)", "employerContact", "Shift lead",
                "employerSize", "SMALL", "mayTell", List.of("ADJUSTMENTS")));
        return reference;
    }

    /** From a fit note to the agreed action plan. */
    private String planned(String name, String advice, String workStatus) {
        var gp = partnership.colleague("gp.ncl");
        var note = gp.starts("fit-note-review");
        var sheet = with(Sheets.fitNote(Partnership.somebody(name), today), "advice", advice, "workStatus", workStatus);
        gp.gives(note, advice.equals("NOT_FIT") ? sheet : with(sheet, "adjustments", List.of("ALTERED_HOURS"), "comments", "Shorter days at first"), "V29");
        var reference = partnership.caseOpenedBy(note);
        coach.does("Offer support", reference, Sheets.offerTaken());
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach.does("Book conversation", reference, Sheets.booking(today.plusDays(2)));
        coach.does("Hold conversation", reference, Sheets.conversation(workStatus, "WORKPLACE_ADJUSTMENT"));
        coach.does("Agree action plan", reference, Sheets.plan("RETURN_TO_WORK", today, List.of(action("WORKPLACE_ADJUSTMENT", "Talk about lighter work", "COACH", today.plusDays(14)))));
        return reference;
    }

    private String claims(String taskName, String reference) {
        var task = adviser.findsTask(taskName, reference);
        assertThat(adviser.post("/api/tasks/" + task + "/claim", "").status()).isEqualTo(204);
        return task;
    }

    private static Map<String, Object> change(String decision, String detail) {
        return Map.of("adjustment", "AMENDED_DUTIES", "detail", detail, "decision", decision);
    }

    private static Map<String, Object> reviewed(int useful, String change, LocalDate inPlaceSince) {
        return Map.of("returnReview", "GOES_WELL", "useful", useful, "changesInPlace", List.of(Map.of("change", change, "inPlaceSince", inPlaceSince.toString())));
    }

    private static Map<String, Object> plan(LocalDate back) {
        return Map.of("returnOn", back.toString(), "normalHours", 37, "weeks", List.of(Map.of("weekStart", back.toString(), "hours", 20), Map.of("weekStart", back.plusDays(7).toString(), "hours", 37)),
                "payDuringPhase", "PRO_RATA_SSP", "reviewOn", back.plusDays(7).toString(), "personAgrees", true, "employerAgrees", "AGREED");
    }

    private static String copy(String reference) {
        return "/api/cases/" + reference + "/return-plan.html";
    }

    private static String calendar(String reference) {
        return "/api/cases/" + reference + "/return-plan.ics";
    }
}

package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.pathway.consent.RecordingConsent;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.xml.sax.InputSource;

/** The agreed plan belongs to the person, who takes it along in their own words (domain G7). */
class PlanToTakeAlongTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate BACK = TODAY.plusDays(7);
    private static int cases = 530_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final Tables.Time time = new Tables.Time();
    private final PlanningReturns returns = new PlanningReturns(Tables.sql(), time);
    private final EngagingEmployers employers = new EngagingEmployers(Tables.sql(), new Adjustments(Tables.sql()), mock(RecordingConsent.class), mock(ApplicationEventPublisher.class), time);

    @Test
    void what_both_signed_is_in_it_in_their_words() {
        decided("No lifting over 10 kg", Adjustment.Decision.AGREED, null, null);
        decided("A later start", Adjustment.Decision.AGREED_TRIAL, null, BACK.plusDays(28));
        decided("Home working", Adjustment.Decision.ALTERNATIVE_OFFERED, "A quiet room", null);
        plan(APlan.from(BACK, TODAY).week(new ReturnPlan.Week(BACK, new BigDecimal("18.5"), "Desk", "Lifting", "A buddy", null)).week(1, "37").fullDutiesOn(BACK.plusDays(14)));

        assertThat(copy()).contains("This is your plan. You decide who sees it.", "Monday 11 May 2026", "18.5", "Desk", "Lifting", "A buddy", "No lifting over 10 kg",
                "A later start, tried until Monday 8 June 2026", "A quiet room", "Full pay.", "By me on Monday 4 May 2026. By my employer on Monday 4 May 2026.", "Absence and return");
    }

    @Test
    void it_is_offered_beside_a_talk_from_the_agreement_on_and_beside_nothing_else() {
        var offered = new AgreedPlanToTake(new AgreedReturns(Tables.sql()));
        var talk = new TaskAnswers.Task(caseReference, "ncl-workwell", null, Map.of());
        assertThat(offered.beside("review-plan", talk)).as("nothing is agreed").isEmpty();

        plan(APlan.from(BACK, TODAY).week(0, "37"));

        assertThat(offered.beside("review-plan", talk)).containsValues("cases/" + caseReference + "/return-plan.html", "cases/" + caseReference + "/return-plan.ics");
        assertThat(offered.beside("answer-referral", talk)).isEmpty();
        assertThat(offered.beside(null, talk)).isEmpty();
        assertThat(offered.beside("review-plan", new TaskAnswers.Task(null, "ncl-workwell", null, Map.of()))).isEmpty();
    }

    @Test
    void what_the_employer_could_not_do_and_what_rests_on_a_clinicians_advice_is_not() {
        decided("A parking space", Adjustment.Decision.NOT_POSSIBLE, "The yard is full", null);
        decided("A lighter trolley", Adjustment.Decision.PENDING, null, null);
        plan(APlan.from(BACK, TODAY).week(0, "37").occupationalHealth("REPORT_IN").wantedBy("PERSON", true));

        assertThat(copy()).doesNotContain("parking", "yard", "trolley", "Changes at work").doesNotContainIgnoringCase("occupational").doesNotContainIgnoringCase("risk")
                .doesNotContainIgnoringCase("fit note").doesNotContainIgnoringCase("health").doesNotContain(caseReference);
    }

    @Test
    void a_screen_reader_finds_a_language_one_heading_at_the_top_and_named_columns() throws Exception {
        plan(APlan.from(BACK, TODAY).week(0, "37"));

        // Read as XML, so that a tag left open is found.
        var page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new java.io.StringReader(
                copy().replace("<!doctype html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>").trim()))).getDocumentElement();
        assertThat(page.getAttribute("lang")).isEqualTo("en-GB");
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("caption").getLength()).isEqualTo(1);
        var headings = page.getElementsByTagName("th");
        for (var index = 0; index < headings.getLength(); index++) {
            assertThat(headings.item(index).getAttributes().getNamedItem("scope")).isNotNull();
        }
    }

    @Test
    void words_are_shown_and_never_run() {
        plan(APlan.from(BACK, TODAY).week(new ReturnPlan.Week(BACK, new BigDecimal("37"), "<script>alert(1)</script>", null, null, null)));

        assertThat(copy()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void without_both_signatures_there_is_nothing_to_take_along() {
        plan(APlan.from(BACK, TODAY).week(0, "37").signed(TODAY, null));

        assertThat(facts()).isEmpty();
    }

    @Test
    void who_may_have_it_are_those_who_may_read_what_was_agreed() {
        plan(APlan.from(BACK, TODAY).week(0, "37"));

        assertThat(facts()).singleElement().extracting(Fact::item).isEqualTo(Item.ADJUSTMENTS);
    }

    private void decided(String detail, Adjustment.Decision decision, String reason, LocalDate until) {
        employers.decide(caseReference, List.of(new Adjustment("AMENDED_DUTIES", null, detail, decision,
                decision == Adjustment.Decision.NOT_POSSIBLE ? Adjustment.WhyNot.SAFETY : null, reason, until)), "ncl-workwell", "adviser.ncl");
    }

    private void plan(APlan plan) {
        returns.plan(caseReference, plan.plan(), "ncl-workwell", "adviser.ncl");
    }

    private String copy() {
        return (String) facts().get(0).value();
    }

    private List<Fact> facts() {
        return new ReturnPlanFacts(new AgreedReturns(Tables.sql()), new Adjustments(Tables.sql())).facts(List.of(caseReference), Set.of("returnPlanCopy"));
    }
}

package org.fitnotetowork.pathway.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.Tables;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.junit.jupiter.api.Test;

/** What becomes of a plan once it is written down: versions, reviews, a calendar that anybody may read over a shoulder. */
class AgreedReturnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate BACK = TODAY.plusDays(7);
    private static int cases = 520_000;

    private final String caseReference = "HW-2026-" + ++cases;
    private final PlanningReturns returns = new PlanningReturns(Tables.sql(), new Tables.Time());
    private final ReviewingReturns reviews = new ReviewingReturns(Tables.sql(), new Tables.Time());

    @Test
    void the_latest_plan_that_both_agreed_to_counts() {
        plan(APlan.from(BACK, TODAY));
        plan(APlan.from(BACK.plusDays(7), TODAY));
        plan(APlan.from(BACK.plusDays(14), TODAY).signed(TODAY, null));

        assertThat(fact("returnOn")).extracting(Fact::value, Fact::item).containsExactly(BACK.plusDays(7).toString(), Item.ADJUSTMENTS);
    }

    @Test
    void a_plan_with_one_signature_is_none() {
        plan(APlan.from(BACK, TODAY).signed(null, TODAY));

        assertThat(facts("returnOn", "returnPlanText", "returnCalendar")).isEmpty();
        assertThat(reviews.next(caseReference)).isEmpty();
    }

    @Test
    void reviews_come_one_after_the_other_and_then_no_more() {
        plan(APlan.from(BACK, TODAY).reviewedOn(BACK.plusDays(7), 2));

        assertThat(reviews.next(caseReference)).contains(BACK.plusDays(7));
        reviews.record(caseReference, new ReviewingReturns.Review(BACK.plusDays(7), ReviewingReturns.Result.GOES_WELL, null, null), "ncl-workwell", "adviser.ncl");
        assertThat(reviews.next(caseReference)).contains(BACK.plusDays(14));
        reviews.record(caseReference, new ReviewingReturns.Review(BACK.plusDays(14), ReviewingReturns.Result.GOES_WELL, null, null), "ncl-workwell", "adviser.ncl");
        assertThat(reviews.next(caseReference)).isEmpty();
    }

    @Test
    void a_changed_plan_brings_reviews_of_its_own() {
        plan(APlan.from(BACK, TODAY).reviewedOn(BACK.plusDays(7), 2));
        reviews.record(caseReference, new ReviewingReturns.Review(BACK.plusDays(7), ReviewingReturns.Result.CHANGE_PLAN, "Too fast", null), "ncl-workwell", "adviser.ncl");
        plan(APlan.from(BACK.plusDays(9), TODAY).reviewedOn(BACK.plusDays(12), 1));

        assertThat(reviews.next(caseReference)).contains(BACK.plusDays(12));
    }

    @Test
    void the_calendar_has_the_first_day_each_week_and_each_review() {
        plan(phased());

        var calendar = (String) fact("returnCalendar").value();

        assertThat(calendar).contains("DTSTART;VALUE=DATE:20260511", "SUMMARY:First day", "SUMMARY:Hours this week: 18.5", "SUMMARY:Hours this week: 37",
                "DTSTART;VALUE=DATE:20260525", "SUMMARY:Usual work from today");
        assertThat(calendar.split("BEGIN:VEVENT")).as("first day, two weeks, usual work, reviews after 1, 2 and 4 weeks").hasSize(1 + 7);
    }

    @Test
    void the_calendar_says_nothing_about_health_duties_or_us() {
        plan(phased());

        assertThat(((String) fact("returnCalendar").value()).toLowerCase()).doesNotContain("lifting", "buddy", "health", "sick", "fit note", "fit-note", "workwell", "return", "pain", caseReference.toLowerCase());
    }

    private APlan phased() {
        return APlan.from(BACK, TODAY).week(new ReturnPlan.Week(BACK, new BigDecimal("18.5"), "Desk", "Lifting", "A buddy", null)).week(1, "37").fullDutiesOn(BACK.plusDays(14));
    }

    private void plan(APlan plan) {
        returns.plan(caseReference, plan.plan(), "ncl-workwell", "adviser.ncl");
    }

    private List<Fact> facts(String... keys) {
        return new ReturnPlanFacts(new AgreedReturns(Tables.sql()), new Adjustments(Tables.sql())).facts(List.of(caseReference), Set.of(keys));
    }

    private Fact fact(String key) {
        return facts(key).get(0);
    }
}

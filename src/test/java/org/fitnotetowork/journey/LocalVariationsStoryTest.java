package org.fitnotetowork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.fitnotetowork.platform.area.Areas;
import org.fitnotetowork.platform.engine.Decisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What three areas do differently, each met by people who work there, and by nobody elsewhere. */
@RunningApplication
class LocalVariationsStoryTest {

    @Autowired
    Partnership partnership;
    @Autowired
    Areas areas;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Decisions decisions;
    @Autowired
    IdentityService identity;

    @Test
    void greater_manchester_asks_in_its_own_order_and_boundaries_that_disagree_are_said_to_the_coach() {
        var coach = partnership.colleague("coach.gm");
        var referral = coach.starts("new-referral");
        assertThat(coach.opens(referral).toString()).contains("Where the person belongs", "\"label\":\"Pharmacist\"", "Mill Lane Surgery", "Greater Manchester (made up)");
        var elsewhere = partnership.colleague("coach.lsc");
        assertThat(elsewhere.opens(elsewhere.starts("new-referral")).at("/schema").toString()).doesNotContain("Where the person belongs").doesNotContain("Pharmacist");

        coach.gives(referral, Sheets.with(Sheets.wayIn(Partnership.somebody("Ada Kay")), "practice", "gm-mill", "postcodeDistrict", "OL13"));
        var reference = partnership.caseOpenedBy(referral);
        var offer = coach.opens(coach.findsTask("Offer support", reference));
        assertThat(offer.at("/about").toString()).contains("The GP practice (Mill Lane Surgery (made up)) is in Greater Manchester.", "The home (Rossendale) is in Lancashire and South Cumbria.");
    }

    @Test
    void in_lancashire_and_south_cumbria_a_physiotherapist_is_reminded_sooner_than_elsewhere_and_everybody_else_as_elsewhere() {
        assertThat(reminders("lsc-workwell", "MSK_PHYSIO")).containsExactly(3, 5, 8);
        assertThat(reminders("ncl-workwell", "MSK_PHYSIO")).containsExactly(4, 7, 10);
        assertThat(reminders("lsc-workwell", "DEBT_ADVICE")).isEqualTo(reminders("ncl-workwell", "DEBT_ADVICE"));
    }

    /** First reminder, second reminder and call, in working days, where this team's work asks. */
    private List<Object> reminders(String team, String partnerKind) {
        identity.setAuthentication("a coach", List.of(), List.of(team));
        try {
            var row = decisions.ask("referral-clocks", Map.of("partnerKind", partnerKind, "urgency", "ROUTINE")).get(0);
            return List.of(row.get("remindAfterWorkingDays"), row.get("remindAgainAfterWorkingDays"), row.get("callAfterWorkingDays"));
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void in_lancashire_and_south_cumbria_whoever_comes_directly_is_not_asked_twice() {
        var coach = partnership.colleague("coach.lsc");
        var referral = coach.starts("new-referral");
        coach.gives(referral, Sheets.with(Sheets.wayIn(Partnership.somebody("Bea Lund")), "workStatus", "OUT_OF_WORK_0_6M"));

        // Other stories have moved the clock, perhaps past the last day of the pilot: the area's values say what holds today.
        var pilot = areas.on("lsc", partnership.today()).directStart();
        assertThat(coach.seesTasks(partnership.caseOpenedBy(referral))).containsExactly(pilot ? "Record what the person agrees to" : "Offer support");
    }

    @Test
    void in_north_central_london_support_lasts_twice_as_long_for_somebody_who_seeks_work_and_a_manager_adds_time_once() {
        var coach = partnership.colleague("coach.ncl");
        var referral = coach.starts("new-referral");
        coach.gives(referral, Sheets.wayIn(Partnership.somebody("Cy Dunn")));
        var reference = partnership.caseOpenedBy(referral);
        var today = partnership.today();
        coach.does("Offer support", reference, Sheets.offerTaken());
        coach.does("Record what the person agrees to", reference, Sheets.agreesToAll());
        coach.does("Book conversation", reference, Sheets.booking(today.plusDays(2)));
        coach.does("Hold conversation", reference, Sheets.conversation("OUT_OF_WORK_6_12M", "JOB_SEARCH_CV"));
        coach.does("Agree action plan", reference, Sheets.plan("SEEK_WORK", today, List.of(Sheets.action("JOB_SEARCH_CV", "Write a CV", "COACH", today.plusDays(14)))));
        assertThat(weeks(reference)).isEqualTo(16);

        partnership.daysPass(16 * 7 * 3 / 4);
        assertThat(coach.seesTasks(reference)).contains("Look ahead with the person");
        coach.does("Look ahead with the person", reference, Map.of("moreTime", "NEEDED", "moreTimeReason", "JOB_NEAR"));
        var manager = partnership.colleague("manager.ncl");
        var asked = manager.does("Decide on more time", reference, Map.of("extension", "GRANTED", "extensionWeeks", 4, "extensionReason", "A job begins next month."));
        assertThat(asked.toString()).contains("A job is near.").doesNotContain("Cy Dunn");

        partnership.daysPass(4 * 7 + 4 * 7 - 2);
        assertThat(coach.seesTasks(reference)).doesNotContain("Agree how support ends");
        partnership.daysPass(1);
        assertThat(coach.opens(coach.findsTask("Agree how support ends", reference)).at("/about").toString()).contains("20 weeks.", "A job begins next month.");

        var leaving = coach.starts("withdrawal");
        coach.gives(leaving, Map.of("caseReference", reference, "leaving", "WITHDREW"));
        assertThat(partnership.running(reference)).as("the clock ends with the case").isZero();
    }

    private int weeks(String reference) {
        return jdbc.sql("select weeks from casefile.support_time where case_reference = :reference and ended_on is null").param("reference", reference).query(Integer.class).single();
    }
}

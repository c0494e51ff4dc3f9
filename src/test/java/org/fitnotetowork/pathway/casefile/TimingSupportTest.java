package org.fitnotetowork.pathway.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.taskform.AnswerStore.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long support lasts: by the values of the day on which it began, with time added once. It is 3 June 2026. */
class TimingSupportTest {

    private static CaseFileDatabase database;
    private static TimingSupport timing;

    @BeforeAll
    static void start() {
        database = new CaseFileDatabase();
        timing = database.timing;
    }

    @Test
    void support_begins_once_however_often_a_plan_is_reviewed() {
        var reference = led("ncl");

        assertThat(timing.begin(reference, "journey")).isTrue();
        assertThat(timing.begin(reference, "journey")).isFalse();
        timing.end(reference);
        assertThat(timing.running(reference)).isEmpty();
        assertThat(timing.begin(reference, "journey")).as("after a relapse").isTrue();
    }

    @Test
    void days_are_counted_from_the_first_and_the_warning_comes_at_the_share_of_the_area() {
        var reference = led("ncl");
        timing.begin(reference, "journey");
        var time = timing.lasts(reference, 8);

        var first = LocalDate.now(database.time);
        assertThat(time.lastDay()).isEqualTo(first.plusDays(55));
        assertThat(time.dayAfter(timing.values(time).supportWarningPercent())).isEqualTo(first.plusDays(42));
        assertThat(new SupportTime("ncl", first, 5, null).dayAfter(75)).as("26.25 days").isEqualTo(first.plusDays(27));
        assertThat(supportText(reference)).singleElement().extracting(Fact::item).isEqualTo(Item.ACTION_PLAN);
        assertThat(supportText(reference).get(0).value().toString()).startsWith("Until ").endsWith(", 8 weeks.");
    }

    @Test
    void time_is_added_once_with_a_reason_and_within_what_the_area_allows() {
        var reference = led("lsc");
        timing.begin(reference, "journey");
        timing.lasts(reference, 12);

        assertThatThrownBy(() -> timing.extend(reference, 5, "More.", "manager.lsc")).hasMessageContaining("SUPPORT_NOT_EXTENDABLE");
        assertThat(timing.extend(reference, 4, "The return is in three weeks.", "manager.lsc").lastDay()).isEqualTo(LocalDate.now(database.time).plusWeeks(16).minusDays(1));
        assertThatThrownBy(() -> timing.extend(reference, 1, "And more.", "manager.lsc")).hasMessageContaining("SUPPORT_NOT_EXTENDABLE");
        assertThat(supportText(reference).get(0).value().toString()).contains("16 weeks. 4 of these weeks were added: The return is in three weeks.");
    }

    @Test
    void a_closed_case_has_no_support_under_way() {
        var reference = led("ncl");
        timing.begin(reference, "journey");
        timing.on(new CaseClosed(reference, "WITHDREW", database.time.instant()));
        assertThat(timing.running(reference)).isEmpty();
    }

    @Test
    void tables_are_asked_with_the_values_of_the_day_that_the_rule_fixes() {
        var reference = led("lsc");
        var facts = new AreaFactsForDecisions(database.files, timing, database.areas);
        assertThat(facts.about(reference)).as("referred before the pilot").containsEntry("directStart", false).containsEntry("wayIn", "SELF").doesNotContainKey("weeksHere");

        database.time.passDays(60);
        timing.begin(reference, "journey");
        assertThat(facts.about(reference)).as("the day of referral, not today").containsEntry("directStart", false).containsEntry("weeksHere", 12).containsEntry("weeksSeekingWork", null);
        var later = led("lsc");
        assertThat(facts.about(later)).as("referred in the pilot").containsEntry("directStart", true);
        assertThat(facts.about(led("ncl"))).containsEntry("directStart", false);
    }

    @Test
    void who_is_too_young_is_decided_on_the_day_of_referral() {
        var born = LocalDate.now(database.time).minusYears(16).plusDays(1);
        var reference = database.files.open(new NewPerson("Jo Barlow", null, born, null), "ncl", "ncl-workwell", false, "SELF", "coach.ncl");
        database.time.passDays(30);
        assertThat(eligibility().of(reference).result()).as("sixteen by now, and not on the day of referral").isEqualTo("SIGNPOST");
    }

    @Test
    void belonging_is_read_off_the_boundaries_where_nobody_said_so() {
        var here = led("gm");
        assertThat(eligibility().of(here).result()).as("nothing known turns nobody away").isEqualTo("ELIGIBLE");
        say(here, "postcodeDistrict", "E8");
        assertThat(eligibility().of(here).result()).as("home elsewhere, the rest not known").isEqualTo("ELIGIBLE");
        say(here, "practice", "ncl-junction");
        say(here, "jobcentreDistrict", "jcp-east-london");
        assertThat(eligibility().of(here).result()).as("all three known, none here").isEqualTo("OTHER_AREA");
        say(here, "jobcentreDistrict", "jcp-manchester");
        assertThat(eligibility().of(here).result()).as("one of three is enough").isEqualTo("ELIGIBLE");
        say(here, "belongsHere", "NO");
        assertThat(eligibility().of(here).result()).as("the coach's word").isEqualTo("OTHER_AREA");
    }

    @Test
    void a_jobcentre_alone_does_not_make_somebody_one_of_north_central_london() {
        var reference = led("ncl");
        say(reference, "jobcentreDistrict", "jcp-north-london");
        say(reference, "postcodeDistrict", "E8");
        say(reference, "practice", "gm-mill");
        assertThat(eligibility().of(reference).result()).isEqualTo("OTHER_AREA");
    }

    @Test
    void boundaries_that_disagree_are_said_to_the_coach_and_to_nobody_else() {
        var reference = database.files.open(new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null), "ncl", "ncl-junction", true, "FIT_NOTE", "gp.ncl");
        assertThat(database.places.facts(List.of(reference), Set.of("placesText"))).as("a practice alone agrees with itself").isEmpty();

        say(reference, "postcodeDistrict", "HA1");
        var told = database.places.facts(List.of(reference), Set.of("placesText", "personName"));
        assertThat(told).singleElement().satisfies(fact -> {
            assertThat(fact.item()).isEqualTo(Item.COACH_NOTES);
            assertThat(fact.value().toString()).contains("(Junction Medical Centre (made up)) is in North Central London.", "The home (Harrow) is in North West London.");
        });
        assertThat(database.places.facts(List.of(reference), Set.of("personName"))).isEmpty();
    }

    private static Eligibility eligibility() {
        return new Eligibility(database.files, database.answers, database.areas, database.places, TablesAsDrawn.decisions());
    }

    private static String led(String area) {
        return database.files.open(new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null), area, area + "-workwell", false, "SELF", "coach." + area);
    }

    private static void say(String reference, String field, String value) {
        database.answers.keep(reference, "a-form", "ncl-workwell", CaseFilesTest.COACH, List.of(new Answer(field, Item.PARTICIPANT, value)));
    }

    private static List<Fact> supportText(String reference) {
        database.files.giveToTeam(reference, "coach");
        return new SupportTimeFacts(database.jdbc).facts(List.of(reference), Set.of("supportText"));
    }
}

package org.fitnotetowork.pathway.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever had support before may always come back (domain I.5). */
class ComingBackTest {

    private static CaseFileDatabase database;
    private static CaseFiles files;

    @BeforeAll
    static void start() {
        database = new CaseFileDatabase();
        files = database.files;
    }

    @Test
    void within_91_days_the_case_is_opened_again_and_waits_for_a_team_to_ask_anew() {
        var person = person("9991000100");
        var first = ended(person, "IN_WORK_SUSTAINED");
        database.time.passDays(91);

        assertThat(comesBack(person, "ncl")).isEqualTo(first);
        assertThat(files.get(first).isOpen()).isTrue();
        assertThat(files.get(first).isLed()).isFalse();
        assertThat(files.giveToTeam(first, "coach.ncl")).contains("ncl-workwell");
        assertThat(files.get(first).leadOrganisation()).isEqualTo("ncl-workwell");
        assertThat(earlierCaseOf(first)).isNull();
    }

    @Test
    void a_day_later_a_new_case_begins_that_knows_the_one_before() {
        var person = person("9991000135");
        var first = ended(person, "SUPPORT_ENDED");
        database.time.passDays(92);

        var second = comesBack(person, "ncl");
        assertThat(second).isNotEqualTo(first);
        assertThat(earlierCaseOf(second)).isEqualTo(first);
        assertThat(files.get(first).isOpen()).isFalse();
    }

    @Test
    void who_stopped_comes_back_the_next_day_like_everybody_else() {
        var person = person("9991000143");
        var first = ended(person, "WITHDREW");

        assertThat(comesBack(person, "ncl")).isEqualTo(first);
    }

    @Test
    void in_another_area_a_new_case_begins_and_the_old_one_stays_ended() {
        var person = person("9991000151");
        var first = ended(person, "GOAL_MET");

        var second = comesBack(person, "lsc");
        assertThat(second).isNotEqualTo(first);
        assertThat(files.get(second).area()).isEqualTo("lsc");
        assertThat(files.get(first).isOpen()).isFalse();
    }

    @Test
    void a_case_that_moved_is_opened_again_where_it_ended() {
        var person = person("9991000178");
        var moved = files.open(person, "ncl", "ncl-junction", true, "FIT_NOTE", "gp.ncl");
        files.giveToTeam(moved, "gp.ncl");
        files.close(moved, "MOVED_AWAY", "coach.ncl");
        files.moveTo(moved, "lsc-workwell", "coach.ncl");
        assertThat(files.get(moved).leadOrganisation()).isEqualTo("lsc-workwell");
        files.close(moved, "GOAL_MET", "coach.lsc");

        assertThat(comesBack(person, "lsc")).isEqualTo(moved);
        assertThat(files.get(moved).area()).isEqualTo("lsc");
    }

    @Test
    void who_is_recorded_as_died_is_looked_at_and_the_old_record_left_alone() {
        var person = person("9991000186");
        var first = ended(person, "DECEASED");

        assertThat(database.comingBack.isRecordedAsDied(person, "ncl")).isTrue();
        assertThat(database.comingBack.isRecordedAsDied(person, "lsc")).as("another area learns nothing").isFalse();
        var second = comesBack(person, "ncl");
        assertThat(second).isNotEqualTo(first);
        assertThat(earlierCaseOf(second)).isNull();
    }

    @Test
    void without_an_nhs_number_nobody_is_taken_for_somebody_else() {
        var person = new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null);
        var first = ended(person, "WITHDREW");

        var second = comesBack(person, "ncl");
        assertThat(second).isNotEqualTo(first);
        assertThat(earlierCaseOf(second)).isNull();
    }

    private static NewPerson person(String nhsNumber) {
        return new NewPerson("Sam Okoro", nhsNumber, LocalDate.of(1984, 3, 12), null);
    }

    private static String ended(NewPerson person, String outcome) {
        var reference = files.open(person, "ncl", "ncl-junction", true, "FIT_NOTE", "gp.ncl");
        files.giveToTeam(reference, "gp.ncl");
        files.close(reference, outcome, "coach.ncl");
        return reference;
    }

    private static String comesBack(NewPerson person, String area) {
        return database.comingBack.caseFor(person, area, area + "-workwell", false, "SELF", "coach." + area);
    }

    private static String earlierCaseOf(String reference) {
        return (String) database.jdbc.sql("select previous_case from casefile.case_file where reference = ?").param(reference).query().singleRow().get("previous_case");
    }
}

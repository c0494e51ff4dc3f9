package org.fitnotetowork.pathway.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.TablesAsDrawn;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.disclosure.CaseParties;
import org.fitnotetowork.platform.disclosure.Fact;
import org.fitnotetowork.platform.disclosure.Item;
import org.fitnotetowork.platform.disclosure.Recipient;
import org.fitnotetowork.platform.taskform.AnswerStore.Answer;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case from its opening to its end, and what the door and the tables learn of it. */
class CaseFilesTest {

    private static final LocalDate BORN = LocalDate.of(1984, 3, 12);
    static final SignedIn COACH = new SignedIn("coach.ncl", "Carol Chandra", Set.of("ncl-workwell"), Role.COACH);
    private static final SignedIn ADVISER = new SignedIn("adviser.ncl", "Adam Vance", Set.of("ncl-workwell"), Role.EMPLOYER_ADVISER);
    private static CaseFileDatabase database;
    private static CaseFiles files;

    @BeforeAll
    static void start() {
        database = new CaseFileDatabase();
        files = database.files;
    }

    @Test
    void a_new_case_is_open_led_by_nobody_and_its_opener_takes_part() {
        var reference = opened("9990000018");

        assertThat(reference).matches("HW-2026-[0-9]{6}");
        var file = files.get(reference);
        assertThat(file.isOpen()).isTrue();
        assertThat(file.isLed()).isFalse();
        assertThat(file.area()).isEqualTo("ncl");
        assertThat(parties(reference)).containsExactly(new CaseParties.Party(reference, "ncl-junction", true));
        assertThat(files.find("HW-2026-999999")).isEmpty();
    }

    @Test
    void the_same_nhs_number_is_the_same_person_and_their_open_case_is_found() {
        var first = opened("9990000026");
        var second = opened("999 000 0026");
        files.giveToTeam(second, "gp.ncl");

        assertThat(files.get(second).person()).isEqualTo(files.get(first).person());
        assertThat(files.openCaseOf("9990000026", BORN)).as("the one that a team leads").map(CaseFile::reference).contains(second);
        assertThat(files.openCaseOf("9990000026", BORN.plusDays(1))).as("born on another day").isEmpty();
        files.close(second, "GOAL_MET", "coach.ncl");
        assertThat(files.openCaseOf("9990000026", BORN)).map(CaseFile::reference).contains(first);
    }

    @Test
    void without_an_nhs_number_nobody_is_taken_for_somebody_else() {
        var first = opened(null);
        assertThat(files.openCaseOf(null, BORN)).isEmpty();
        assertThat(files.get(opened(null)).person()).isNotEqualTo(files.get(first).person());
    }

    @Test
    void the_case_goes_to_the_team_of_its_area_once() {
        var reference = opened("9990000034");

        assertThat(files.giveToTeam(reference, "gp.ncl")).contains("ncl-workwell");
        assertThat(files.giveToTeam(reference, "gp.ncl")).isEmpty();
        assertThat(files.get(reference).leadOrganisation()).isEqualTo("ncl-workwell");
        assertThat(parties(reference)).extracting(CaseParties.Party::organisation).containsExactlyInAnyOrder("ncl-junction", "ncl-workwell");
    }

    @Test
    void closing_twice_closes_and_tells_once() {
        var reference = opened("9990000042");
        files.close(reference, "WITHDREW", "coach.ncl");
        files.close(reference, "GOAL_MET", "coach.ncl");

        assertThat(files.get(reference).outcome()).isEqualTo("WITHDREW");
        assertThat(database.published).filteredOn(event -> event instanceof CaseClosed closed && closed.caseReference().equals(reference)).singleElement()
                .extracting("outcome").isEqualTo("WITHDREW");
    }

    @Test
    void a_move_opens_the_case_elsewhere_and_the_old_team_takes_no_part_any_more() {
        var reference = opened("9990000050");
        files.giveToTeam(reference, "gp.ncl");
        files.close(reference, "MOVED_AWAY", "coach.ncl");
        files.moveTo(reference, "lsc-workwell", "coach.ncl");

        var file = files.get(reference);
        assertThat(file.isOpen()).isTrue();
        assertThat(file.leadOrganisation()).isEqualTo("lsc-workwell");
        assertThat(file.area()).isEqualTo("lsc");
        assertThat(files.isParty(reference, "ncl-workwell")).isFalse();
        assertThat(files.isParty(reference, "lsc-workwell")).isTrue();
        assertThat(facts(reference, "outcomeText")).extracting(Fact::value).as("the practice still reads what became of its referral").anyMatch(text -> text.toString().contains("moved"));
        files.close(reference, "GOAL_MET", "coach.lsc");
        assertThat(files.get(reference).outcome()).isEqualTo("GOAL_MET");
    }

    @Test
    void the_work_status_told_last_holds_and_earlier_ones_are_not_forgotten() {
        var reference = opened("9990000069");
        assertThat(files.workStatus(reference)).isEmpty();
        files.recordWorkStatus(reference, "EMPLOYED_AT_WORK_STRUGGLING", "ncl-junction", "gp.ncl");
        files.recordWorkStatus(reference, "EMPLOYED_OFF_SICK", "ncl-junction", "gp.ncl");

        var today = LocalDate.now(database.time);
        assertThat(files.workStatus(reference)).contains("EMPLOYED_OFF_SICK");
        assertThat(files.wasAtWork(reference, today, null)).isTrue();
        assertThat(files.wasAtWork(reference, today.plusDays(1), today.plusDays(30))).isFalse();
        assertThatThrownBy(() -> files.recordWorkStatus(reference, "BUSY", "ncl-junction", "gp.ncl")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_became_of_the_case_is_told_in_two_sentences_of_which_the_door_chooses() {
        var reference = opened(null);
        files.close(reference, "IN_WORK_SUSTAINED", "coach.ncl");

        assertThat(facts(reference, "outcomeText")).extracting(Fact::item).containsExactly(Item.PARTICIPANT, Item.WORK_OUTCOME);
    }

    @Test
    void who_the_person_is_and_why_they_came_are_participant_facts() {
        var reference = opened("943 476 5919");
        files.updateContact(reference, "020 7946 0958", "gp.ncl");

        assertThat(facts(reference, "personName", "nhsNumber", "dateOfBirth", "contactPhone", "reason")).allMatch(fact -> fact.item() == Item.PARTICIPANT)
                .extracting(Fact::key, Fact::value).contains(tuple("nhsNumber", "943 476 5919"), tuple("reason", "Fit note"),
                        tuple("contactPhone", "020 7946 0958"), tuple("dateOfBirth", "1984-03-12"));
    }

    @Test
    void of_stored_answers_the_latest_holds_for_each_who_may_read_it() {
        var reference = opened(null);
        keep(reference, COACH, new Answer("employerName", Item.WORK_OUTCOME, "First"), new Answer("needs", Item.ACTION_PLAN, List.of(Map.of("domain", "HOUSING"))));
        keep(reference, COACH, new Answer("employerName", Item.WORK_OUTCOME, "Second"));
        keep(reference, ADVISER, new Answer("employerName", Item.WORK_OUTCOME, "Third"));

        assertThat(facts(reference, "employerName")).extracting(Fact::value, Fact::recordedFor)
                .containsExactly(tuple("Second", Recipient.COACH), tuple("Third", Recipient.EMPLOYER_ADVISER));
        assertThat(facts(reference, "needs")).singleElement().extracting(Fact::value).isEqualTo(List.of(Map.of("domain", "HOUSING")));
        assertThatThrownBy(() -> database.jdbc.sql("delete from casefile.answer").update()).hasMessageContaining("only added to");
    }

    @Test
    void triage_learns_that_help_is_needed_until_somebody_says_what_was_arranged() {
        var reference = opened(null);
        assertThat(about(reference)).containsEntry("clinicalRisk", false).containsEntry("standing", "NEW").containsEntry("advice", "NONE").containsEntry("weeksOff", 0);

        keep(reference, COACH, new Answer("clinicalRisk", Item.CLINICAL_RISK, true));
        assertThat(about(reference)).containsEntry("clinicalRisk", true);
        keep(reference, COACH, new Answer("clinicalHelp", Item.CLINICAL_RISK, "SEEN_TODAY"));
        assertThat(about(reference)).containsEntry("clinicalRisk", false);
        keep(reference, COACH, new Answer("clinicalRisk", Item.CLINICAL_RISK, true));
        assertThat(about(reference)).containsEntry("clinicalRisk", true);
    }

    @Test
    void triage_learns_how_the_person_stands_with_the_team_and_with_work() {
        var reference = opened(null);
        keep(reference, COACH, new Answer("healthAffectsWork", Item.FUNCTIONAL_EFFECTS, "NO"));
        assertThat(about(reference)).containsEntry("standing", "NOT_ELIGIBLE").containsEntry("workSituation", "OTHER");
        keep(reference, COACH, new Answer("healthAffectsWork", Item.FUNCTIONAL_EFFECTS, "YES"));
        assertThat(about(reference)).containsEntry("standing", "NEW");

        files.recordWorkStatus(reference, "EMPLOYED_OFF_SICK", "ncl-workwell", "coach.ncl");
        keep(reference, COACH, new Answer("jobAtRisk", Item.WORK_OUTCOME, true));
        assertThat(about(reference)).containsEntry("workSituation", "EMPLOYED_JOB_AT_RISK").containsEntry("workStatus", "EMPLOYED_OFF_SICK");

        files.giveToTeam(reference, "gp.ncl");
        assertThat(about(reference)).containsEntry("standing", "ON_CASELOAD");
    }

    @Test
    void how_long_out_of_work_matters_where_the_area_says_so_and_nowhere_else() {
        var here = opened(null);
        var there = files.open(new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null), "lsc", "lsc-workwell", false, "SELF", "coach.lsc");
        for (var reference : List.of(here, there)) {
            files.recordWorkStatus(reference, "OUT_OF_WORK_6_12M", "ncl-workwell", "coach");
        }

        assertThat(about(here)).containsEntry("standing", "NEW").containsEntry("workSituation", "OUT_OF_WORK");
        assertThat(about(there)).containsEntry("standing", "BEYOND_LOCAL_SUPPORT").containsEntry("workSituation", "OUT_OF_WORK");

        files.recordWorkStatus(there, "OUT_OF_WORK_0_6M", "lsc-workwell", "coach");
        assertThat(about(there)).containsEntry("standing", "NEW");
        keep(there, COACH, new Answer("complexNeeds", Item.ACTION_PLAN, "YES"));
        assertThat(about(there)).containsEntry("standing", "BEYOND_LOCAL_SUPPORT");
        keep(there, COACH, new Answer("namedAdviser", Item.ACTION_PLAN, "YES"));
        assertThat(about(there)).as("somebody is there already").containsEntry("standing", "NEW");
        keep(there, COACH, new Answer("belongsHere", Item.PARTICIPANT, "NO"));
        assertThat(about(there)).containsEntry("standing", "NOT_ELIGIBLE");
    }

    @Test
    void a_named_case_is_an_open_one_of_ones_own_organisation() {
        var named = new CaseNamed(files);
        var reference = opened(null);
        var own = new TaskAnswers.Task(null, "ncl-junction", COACH, Map.of());
        var other = new TaskAnswers.Task(null, "ncl-riverside", COACH, Map.of());

        assertThat(named.of(own, naming(reference)).reference()).isEqualTo(reference);
        var notTheirs = catchRefusal(() -> named.of(other, naming(reference)));
        var notThere = catchRefusal(() -> named.of(own, naming("HW-2026-999999")));
        files.close(reference, "WITHDREW", "coach.ncl");
        var notOpen = catchRefusal(() -> named.of(own, naming(reference)));
        assertThat(List.of(notTheirs, notOpen)).as("a guess does not tell what is there").allMatch(refusal -> refusal.problems().equals(notThere.problems()));
        assertThat(notThere.problems()).singleElement().extracting("field").isEqualTo("caseReference");
    }

    @Test
    void services_are_those_of_the_area_where_the_case_is_led() {
        var reference = opened(null);
        files.giveToTeam(reference, "gp.ncl");
        files.moveTo(reference, "lsc-workwell", "coach.ncl");
        var services = new ServiceOptions(files, database.areas);

        assertThat(services.options(new TaskAnswers.Task(reference, "lsc-workwell", COACH, Map.of()))).extracting("value").contains("PHYSIOTHERAPY");
        assertThat(services.options(new TaskAnswers.Task(null, "lsc-workwell", COACH, Map.of()))).isEmpty();
        assertThat(new AreaOptions(database.areas).options(null)).as("those with a team here").extracting("value").containsExactly("gm", "lsc", "ncl");
    }

    private static String opened(String nhsNumber) {
        return files.open(new NewPerson("Sam Okoro", nhsNumber, BORN, null), "ncl", "ncl-junction", true, "FIT_NOTE", "gp.ncl");
    }

    private static List<CaseParties.Party> parties(String reference) {
        return new PresentParties(database.jdbc).presentParties(List.of(reference));
    }

    private static List<Fact> facts(String reference, String... keys) {
        return new CaseInformation(database.jdbc, database.answers).facts(List.of(reference), Set.of(keys));
    }

    private static Map<String, Object> about(String reference) {
        return new CaseFactsForDecisions(files, database.answers, new Eligibility(files, database.answers, database.areas, database.places, TablesAsDrawn.decisions())).about(reference);
    }

    private static void keep(String reference, SignedIn person, Answer... answers) {
        database.answers.keep(reference, "a-form", "ncl-workwell", person, List.of(answers));
    }

    private static Answers naming(String reference) {
        return new Answers(Map.of(CaseNamed.FIELD, reference), Set.of());
    }

    private static AnswersRefused catchRefusal(Runnable work) {
        return catchThrowableOfType(AnswersRefused.class, work::run);
    }
}

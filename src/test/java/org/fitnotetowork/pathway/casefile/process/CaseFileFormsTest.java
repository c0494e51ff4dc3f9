package org.fitnotetowork.pathway.casefile.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFileDatabase;
import org.fitnotetowork.pathway.casefile.NewPerson;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.fitnotetowork.pathway.casefile.SupportEndAgreed;
import org.fitnotetowork.platform.access.Role;
import org.fitnotetowork.platform.access.SignedIn;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.AnswersRefused;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the case file's own forms accept and refuse. */
class CaseFileFormsTest {

    private static final TaskAnswers.Task TASK = new TaskAnswers.Task(null, "ncl-workwell", new SignedIn("coach.ncl", "Carol Chandra", Set.of("ncl-workwell"), Role.COACH), Map.of());
    private static CaseFileDatabase database;

    @BeforeAll
    static void start() {
        database = new CaseFileDatabase();
    }

    @Test
    void a_way_in_opens_a_case_or_finds_the_one_with_this_team() {
        var first = wayIn().accept(TASK, answers("nhsNumber", "9990000018")).caseReference();
        var waiting = wayIn().accept(TASK, answers("nhsNumber", "9990000018")).caseReference();
        assertThat(waiting).as("nobody leads the first one yet").isNotEqualTo(first);

        database.files.giveToTeam(first, "coach.ncl");
        assertThat(wayIn().accept(TASK, answers("nhsNumber", "999 000 0018", "workStatus", "EMPLOYED_OFF_SICK")).caseReference()).isEqualTo(first);
        assertThat(database.files.workStatus(first)).contains("EMPLOYED_OFF_SICK");
    }

    @Test
    void every_problem_of_a_way_in_is_told_at_once_at_its_field() {
        var refused = catchThrowableOfType(AnswersRefused.class,
                () -> wayIn().accept(TASK, answers("nhsNumber", "9434765910", "dateOfBirth", "2010-06-05", "personAgrees", false)));
        assertThat(refused.problems()).extracting("field").containsExactlyInAnyOrder("nhsNumber", "dateOfBirth", "personAgrees");
    }

    @Test
    void the_sixteenth_birthday_is_old_enough() {
        assertThat(wayIn().accept(TASK, answers("dateOfBirth", "2010-06-03")).caseReference()).isNotNull();
    }

    @Test
    void a_move_needs_another_area_and_the_person_s_agreement() {
        var reference = database.files.open(new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null), "ncl", "ncl-workwell", false, "SELF", "coach.ncl");
        var move = new RecordMove(database.named, database.areas);

        var refused = catchThrowableOfType(AnswersRefused.class,
                () -> move.accept(TASK, new Answers(Map.of("caseReference", reference, "newArea", "ncl", "agreesToPassOn", "NO"), Set.of())));
        assertThat(refused.problems()).extracting("field").containsExactly("newArea", "agreesToPassOn");

        var moved = move.accept(TASK, new Answers(Map.of("caseReference", reference, "newArea", "lsc", "agreesToPassOn", "YES"), Set.of()));
        assertThat(moved.caseReference()).isEqualTo(reference);
        assertThat(moved.variables()).isEqualTo(Map.of("newOrganisation", "lsc-workwell"));
    }

    @Test
    void leaving_names_the_case_and_asks_for_no_reason() {
        var leaving = new RecordLeaving().leavingAnswers(database.named);
        var fromCase = new TaskAnswers.Task("HW-2026-000001", TASK.organisation(), TASK.person(), Map.of());

        assertThat(leaving.defaults(fromCase)).isEqualTo(Map.of("caseReference", "HW-2026-000001"));
        assertThat(leaving.defaults(TASK)).isEmpty();
        assertThat(leaving.fields()).containsExactly("caseReference");
    }

    @Test
    void a_pause_lasts_until_a_day_to_come_or_ends_today() {
        var reference = database.files.open(new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null), "ncl", "ncl-workwell", false, "SELF", "coach.ncl");
        var pause = new RecordPause().pauseAnswers(database.named, database.time);
        var today = LocalDate.now(database.time);

        var refused = catchThrowableOfType(AnswersRefused.class, () -> pause.accept(TASK, new Answers(Map.of("caseReference", reference, "pausedUntil", today.minusDays(1).toString()), Set.of())));
        assertThat(refused.problems()).extracting("field").containsExactly("pausedUntil");
        assertThat(pause.accept(TASK, new Answers(Map.of("caseReference", reference, "pausedUntil", today.toString()), Set.of())).caseReference()).isEqualTo(reference);
    }

    @Test
    void the_review_of_the_plan_keeps_what_is_true_of_work_today() {
        var reference = database.files.open(new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null), "ncl", "ncl-workwell", false, "SELF", "coach.ncl");

        var outcome = new ReviewPlan(database.files, database.published::add).accept(new TaskAnswers.Task(reference, TASK.organisation(), TASK.person(), Map.of()),
                new Answers(Map.of("workStatus", "OUT_OF_WORK_0_6M", "nextStep", "MORE_SUPPORT"), Set.of()));
        assertThat(outcome.variables()).isEmpty();
        assertThat(database.files.workStatus(reference)).contains("OUT_OF_WORK_0_6M");
        assertThat(database.published).contains(new PlanReviewed(reference, "MORE_SUPPORT", null, null, null, null, TASK.organisation(), TASK.person().id()));
    }

    @Test
    void how_the_person_finds_the_support_is_told_to_who_counts_it_and_not_kept_with_the_case() {
        var end = new AgreeEnd(database.published::add);
        var task = new TaskAnswers.Task("HW-2026-000001", TASK.organisation(), TASK.person(), Map.of());

        end.accept(task, new Answers(Map.of("endTalkedThrough", true, "afterSupport", "The walking group", "ownPlan", 8), Set.of()));

        assertThat(database.published).contains(new SupportEndAgreed("HW-2026-000001", null, 8, null, TASK.organisation(), TASK.person().id()));
        assertThat(end.fields()).as("the rest stays with the case").containsExactlyInAnyOrder("treatedWithRespect", "ownPlan", "joinedUp");
    }

    @Test
    void who_is_recorded_as_died_is_looked_at_twice_and_not_refused() {
        var first = wayIn().accept(TASK, answers("nhsNumber", "999 100 0119", "dateOfBirth", "1961-02-03")).caseReference();
        database.files.close(first, "DECEASED", "coach.ncl");
        var again = answers("nhsNumber", "999 100 0119", "dateOfBirth", "1961-02-03");

        var asked = catchThrowableOfType(AnswersRefused.class, () -> wayIn().accept(TASK, again));
        assertThat(asked.problems()).extracting("rule", "severity").containsExactly(org.assertj.core.groups.Tuple.tuple("I5-DIED", org.fitnotetowork.platform.taskform.Problem.Severity.CONFIRM));

        assertThat(wayIn().accept(TASK, new Answers(again.values(), Set.of("I5-DIED"))).caseReference()).isNotEqualTo(first);
    }

    @Test
    void a_manager_reads_days_and_a_coded_reason_and_adds_no_more_than_the_area_allows() {
        var reference = database.files.open(new NewPerson("Jo Barlow", null, LocalDate.of(1990, 1, 1), null), "ncl", "ncl-workwell", false, "SELF", "coach.ncl");
        database.timing.begin(reference, "journey");
        database.timing.lasts(reference, 8);
        var manager = new TaskAnswers.Task(reference, TASK.organisation(), new SignedIn("manager.ncl", "Maya Nair", Set.of("ncl-workwell"), Role.MANAGER), Map.of("moreTimeReason", "JOB_NEAR"));
        var decide = new DecideExtension(database.timing);

        assertThat(decide.defaults(manager).get("requestText").toString()).contains("A job is near.", "up to 4 weeks, once").doesNotContain("Barlow");
        var refused = catchThrowableOfType(AnswersRefused.class, () -> decide.accept(manager, new Answers(Map.of("extension", "GRANTED", "extensionWeeks", 5), Set.of())));
        assertThat(refused.problems()).extracting("field").containsExactly("extensionWeeks", "extensionReason");
        assertThat(decide.accept(manager, new Answers(Map.of("extension", "NOT_GRANTED"), Set.of())).variables()).isEqualTo(Map.of("extension", "NOT_GRANTED"));

        var granted = decide.accept(manager, new Answers(Map.of("extension", "GRANTED", "extensionWeeks", 4, "extensionReason", "The job begins in two weeks."), Set.of()));
        var lastDay = LocalDate.now(database.time).plusWeeks(12).minusDays(1);
        assertThat(granted.variables()).isEqualTo(Map.of("extension", "GRANTED", "extensionWeeks", 4, "lastDay", Var.startOfDay(lastDay)));
    }

    private static RecordWayIn wayIn() {
        return new RecordWayIn(database.files, database.comingBack, database.organisations, database.areas, database.time);
    }

    private static Answers answers(Object... changes) {
        var values = new HashMap<String, Object>(Map.of("wayIn", "SELF", "personName", "Jo Barlow", "dateOfBirth", "1984-03-12", "contactPhone", "020 7946 0958",
                "workStatus", "OUT_OF_WORK_6_12M", "healthAffectsWork", "YES", "personAgrees", true));
        for (var index = 0; index < changes.length; index += 2) {
            values.put((String) changes[index], changes[index + 1]);
        }
        return new Answers(values, Set.of());
    }
}

package org.fitnotetowork.pathway.jobsearch.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fitnotetowork.pathway.jobsearch.CheckingPrinciples;
import org.fitnotetowork.pathway.jobsearch.Look;
import org.fitnotetowork.pathway.jobsearch.NoHealthBeforeOffer;
import org.fitnotetowork.pathway.jobsearch.SearchingForWork;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record job search". */
@Component
class RecordJobSearchAnswers implements TaskAnswers {

    private static final String RESULT = "jobSearch";
    private static final String APPROACH = "approachText";

    private final SearchingForWork searching;
    private final CheckingPrinciples principles;
    private final NoHealthBeforeOffer noHealth;
    private final Clock clock;

    RecordJobSearchAnswers(SearchingForWork searching, CheckingPrinciples principles, NoHealthBeforeOffer noHealth, Clock clock) {
        this.searching = searching;
        this.principles = principles;
        this.noHealth = noHealth;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-job-search";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RESULT, "doneSince", APPROACH, "searchNote", "startsWorkOn", "hoursPerWeek");
    }

    /** How we are doing, not how the person is. */
    @Override
    public Map<String, Object> defaults(Task task) {
        return principles.of(task.caseReference()).map(checks -> Map.<String, Object>of("principlesText", checks.inWords(LocalDate.now(clock)))).orElse(Map.of());
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        answers.settle(noHealth.check(APPROACH, answers.text(APPROACH)));
        var startsOn = answers.date("startsWorkOn");
        searching.record(task.caseReference(), new Look(Look.Result.valueOf(answers.text(RESULT)), answers.choices("doneSince").stream().map(Look.Step::valueOf).collect(Collectors.toSet()),
                answers.text(APPROACH), answers.text("searchNote"), startsOn, hours(answers)), task.organisation(), task.person().id());
        var outcome = new HashMap<String, Object>(Map.of(RESULT, answers.text(RESULT)));
        if (startsOn != null) {
            outcome.put("startsWorkOn", Var.startOfDay(startsOn));
        }
        return Outcome.of(outcome);
    }

    static BigDecimal hours(Answers answers) {
        var hours = answers.values().get("hoursPerWeek");
        return hours == null ? null : new BigDecimal(String.valueOf(hours));
    }
}

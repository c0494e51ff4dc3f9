package org.fitnotetowork.pathway.employer.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.employer.Adjustment;
import org.fitnotetowork.pathway.employer.EngagingEmployers;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Agree adjustments", and "Record employer's answer" about what was left open: the form begins with it. */
@Component
class AgreeAdjustmentsAnswers implements TaskAnswers {

    private static final String ADJUSTMENTS = "adjustments";

    private final EngagingEmployers employers;
    private final AccessToWorkPrompt accessToWork;

    AgreeAdjustmentsAnswers(EngagingEmployers employers, AccessToWorkPrompt accessToWork) {
        this.employers = employers;
        this.accessToWork = accessToWork;
    }

    @Override
    public String form() {
        return "agree-adjustments";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ADJUSTMENTS);
    }

    /** What the same team has asked the employer for; nobody else's information. */
    @Override
    public Map<String, Object> defaults(Task task) {
        var waiting = employers.waitingFor(task.caseReference()).stream().map(AgreeAdjustmentsAnswers::row).toList();
        return waiting.isEmpty() ? Map.of() : Map.of(ADJUSTMENTS, waiting);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var adjustments = answers.rows(ADJUSTMENTS).stream().map(AgreeAdjustmentsAnswers::adjustment).toList();
        answers.settle(problems(adjustments));
        var answer = employers.decide(task.caseReference(), adjustments, task.organisation(), task.person().id());
        return Outcome.of(Map.of(EmployerEngagement.EMPLOYER_ANSWER.name(), answer.name()));
    }

    private List<Problem> problems(List<Adjustment> adjustments) {
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < adjustments.size(); index++) {
            var at = ADJUSTMENTS + "[" + index + "].";
            adjustments.get(index).problems().forEach(problem -> problems.add(new Problem(at + problem.field(), problem.rule(), problem.severity(), problem.message())));
            accessToWork.when(adjustments.get(index).whyNot(), false).ifPresent(sentence -> problems.add(Problem.confirm(at + "whyNot", "G4", sentence)));
        }
        if (!adjustments.isEmpty() && adjustments.stream().allMatch(one -> one.decision() == Adjustment.Decision.NOT_POSSIBLE)) {
            problems.add(Problem.confirm(ADJUSTMENTS, "G1-NONE", "No change is possible. A note that says \"may be fit\" then counts as \"not fit\". You will be asked to talk with the person about it next."));
        }
        return problems;
    }

    private static Adjustment adjustment(Answers row) {
        var whyNot = row.text("whyNot");
        return new Adjustment(row.text("adjustment"), row.text("example"), row.text("detail"), Adjustment.Decision.valueOf(row.text("decision")),
                whyNot == null ? null : Adjustment.WhyNot.valueOf(whyNot), row.text("reason"), row.date("trialUntil"));
    }

    private static Map<String, Object> row(Adjustment adjustment) {
        var row = new HashMap<String, Object>(Map.of("adjustment", adjustment.kind(), "detail", adjustment.detail(), "decision", adjustment.decision().name()));
        if (adjustment.code() != null) {
            row.put("example", adjustment.code());
        }
        return row;
    }
}

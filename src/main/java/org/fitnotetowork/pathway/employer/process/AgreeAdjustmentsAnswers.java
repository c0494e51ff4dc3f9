package org.fitnotetowork.pathway.employer.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fitnotetowork.pathway.employer.Adjustment;
import org.fitnotetowork.pathway.employer.EngagingEmployers;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Agree adjustments". */
@Component
class AgreeAdjustmentsAnswers implements TaskAnswers {

    private static final String ADJUSTMENTS = "adjustments";

    private final EngagingEmployers employers;

    AgreeAdjustmentsAnswers(EngagingEmployers employers) {
        this.employers = employers;
    }

    @Override
    public String form() {
        return "agree-adjustments";
    }

    @Override
    public Set<String> fields() {
        return Set.of(ADJUSTMENTS);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var adjustments = answers.rows(ADJUSTMENTS).stream()
                .map(row -> new Adjustment(row.text("adjustment"), row.text("detail"), Adjustment.Decision.valueOf(row.text("decision")), row.text("reason"))).toList();
        answers.settle(problems(adjustments));
        employers.decide(task.caseReference(), adjustments, task.organisation(), task.person().id());
        return Outcome.none();
    }

    private static List<Problem> problems(List<Adjustment> adjustments) {
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < adjustments.size(); index++) {
            if (adjustments.get(index).lacksReason()) {
                problems.add(Problem.refuse(ADJUSTMENTS + "[" + index + "].reason", "G1", "Write down the employer's reason, or what they offer instead."));
            }
        }
        if (!adjustments.isEmpty() && adjustments.stream().allMatch(one -> one.decision() == Adjustment.Decision.NOT_POSSIBLE)) {
            problems.add(Problem.confirm(ADJUSTMENTS, "G1-NONE", "No change is possible. A note that says \"may be fit\" then counts as \"not fit\": talk with the person about it, then go on."));
        }
        return problems;
    }
}

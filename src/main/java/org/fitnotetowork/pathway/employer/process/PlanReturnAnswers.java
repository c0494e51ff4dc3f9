package org.fitnotetowork.pathway.employer.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.employer.EngagingEmployers;
import org.fitnotetowork.pathway.employer.ReturnPlan;
import org.fitnotetowork.platform.engine.Var;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Plan return to work". */
@Component
class PlanReturnAnswers implements TaskAnswers {

    private static final String RETURN_ON = "returnOn";
    private static final String EMPLOYER_AGREES = "employerAgrees";

    private final EngagingEmployers employers;
    private final Clock clock;

    PlanReturnAnswers(EngagingEmployers employers, Clock clock) {
        this.employers = employers;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "plan-return";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RETURN_ON, "normalHours", "weeks", "payDuringPhase", "reviewOn", "ifBadDay", EMPLOYER_AGREES, "personAgrees");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var plan = new ReturnPlan(answers.date(RETURN_ON), hours(answers, "normalHours"),
                answers.rows("weeks").stream().map(row -> new ReturnPlan.Week(row.date("weekStart"), hours(row, "hours"), row.text("duties"))).toList(),
                answers.text("payDuringPhase"), answers.date("reviewOn"), answers.text("ifBadDay"), answers.ticked("personAgrees"), answers.is(EMPLOYER_AGREES, "AGREED"));
        answers.settle(plan.problems(LocalDate.now(clock)));
        employers.planReturn(task.caseReference(), plan, task.organisation(), task.person().id());
        return Outcome.of(Map.of(RETURN_ON, Var.startOfDay(plan.returnOn()), EMPLOYER_AGREES, answers.text(EMPLOYER_AGREES)));
    }

    /** Half hours count. */
    private static BigDecimal hours(Answers answers, String field) {
        return new BigDecimal(String.valueOf(answers.values().get(field)));
    }
}

package org.fitnotetowork.pathway.casefile.process;

import java.math.BigDecimal;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** "Review plan with the person" in the journey: keeps what is true of work today, from which the journey decides what work support comes next, and tells whoever follows up. */
@Component
class ReviewPlan implements TaskAnswers {

    private static final String WORK_STATUS = "workStatus";

    private final CaseFiles files;
    private final ApplicationEventPublisher events;

    ReviewPlan(CaseFiles files, ApplicationEventPublisher events) {
        this.files = files;
        this.events = events;
    }

    @Override
    public String form() {
        return "review-plan";
    }

    @Override
    public Set<String> fields() {
        return Set.of(WORK_STATUS, "startsWorkOn", "howInWork", "hoursPerWeek", "confidence");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        files.recordWorkStatus(task.caseReference(), answers.text(WORK_STATUS), task.organisation(), task.person().id());
        var hours = answers.values().get("hoursPerWeek") == null ? null : new BigDecimal(String.valueOf(answers.values().get("hoursPerWeek")));
        events.publishEvent(new PlanReviewed(task.caseReference(), answers.text("nextStep"), answers.date("startsWorkOn"), answers.text("howInWork"), hours, answers.number("confidence"),
                task.organisation(), task.person().id()));
        return Outcome.none();
    }
}

package org.fitnotetowork.pathway.casefile.process;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.casefile.PlanReviewed;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** "Review plan with the person" in the journey: what is true of work today decides which work support comes next, and whoever follows up hears of it. */
@Component
class ReviewPlan implements TaskAnswers {

    private static final String WORK_STATUS = "workStatus";

    private final CaseFiles files;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    ReviewPlan(CaseFiles files, Decisions decisions, ApplicationEventPublisher events) {
        this.files = files;
        this.decisions = decisions;
        this.events = events;
    }

    @Override
    public String form() {
        return "review-plan";
    }

    @Override
    public Set<String> fields() {
        return Set.of(WORK_STATUS, "startsWorkOn", "howInWork", "hoursPerWeek");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var workStatus = answers.text(WORK_STATUS);
        files.recordWorkStatus(task.caseReference(), workStatus, task.organisation(), task.person().id());
        var hours = answers.values().get("hoursPerWeek") == null ? null : new BigDecimal(String.valueOf(answers.values().get("hoursPerWeek")));
        events.publishEvent(new PlanReviewed(task.caseReference(), answers.text("nextStep"), answers.date("startsWorkOn"), answers.text("howInWork"), hours, task.organisation(), task.person().id()));
        return decisions.ask("work-support", Map.of(WORK_STATUS, workStatus)).stream().findFirst().map(Outcome::of).orElseGet(Outcome::none);
    }
}

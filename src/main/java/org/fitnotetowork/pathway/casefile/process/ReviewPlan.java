package org.fitnotetowork.pathway.casefile.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.engine.Decisions;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Review plan with the person" in the journey: what is true of work today decides which work support comes next. */
@Component
class ReviewPlan implements TaskAnswers {

    private static final String WORK_STATUS = "workStatus";

    private final CaseFiles files;
    private final Decisions decisions;

    ReviewPlan(CaseFiles files, Decisions decisions) {
        this.files = files;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "review-plan";
    }

    @Override
    public Set<String> fields() {
        return Set.of(WORK_STATUS);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var workStatus = answers.text(WORK_STATUS);
        files.recordWorkStatus(task.caseReference(), workStatus, task.organisation(), task.person().id());
        return decisions.ask("work-support", Map.of(WORK_STATUS, workStatus)).stream().findFirst().map(Outcome::of).orElseGet(Outcome::none);
    }
}

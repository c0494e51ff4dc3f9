package org.fitnotetowork.pathway.casefile.process;

import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Review plan with the person" in the journey: keeps what is true of work today, from which the journey decides what work support comes next. */
@Component
class ReviewPlan implements TaskAnswers {

    private static final String WORK_STATUS = "workStatus";

    private final CaseFiles files;

    ReviewPlan(CaseFiles files) {
        this.files = files;
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
        files.recordWorkStatus(task.caseReference(), answers.text(WORK_STATUS), task.organisation(), task.person().id());
        return Outcome.none();
    }
}

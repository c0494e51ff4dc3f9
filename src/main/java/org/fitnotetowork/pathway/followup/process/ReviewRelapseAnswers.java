package org.fitnotetowork.pathway.followup.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseFiles;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.fitnotetowork.pathway.followup.FollowingUp.CountedFrom;
import org.fitnotetowork.pathway.followup.RecordingWork;
import org.fitnotetowork.pathway.followup.WorkEvent;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.Problem;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Review what has changed" after a relapse: back in work already, or back to the plan. What has changed stays with the case file's answers. */
@Component
class ReviewRelapseAnswers implements TaskAnswers {

    private static final String AFTER_RELAPSE = "afterRelapse";
    private static final String WORK_STATUS = "workStatus";
    private static final String BACK_ON = "backInWorkOn";

    private final CaseFiles files;
    private final RecordingWork work;
    private final FollowingUp followUp;
    private final Clock clock;

    ReviewRelapseAnswers(CaseFiles files, RecordingWork work, FollowingUp followUp, Clock clock) {
        this.files = files;
        this.work = work;
        this.followUp = followUp;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "review-relapse";
    }

    @Override
    public Set<String> fields() {
        return Set.of(AFTER_RELAPSE, WORK_STATUS, BACK_ON);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var by = task.person().id();
        var backOn = answers.date(BACK_ON);
        if (backOn != null && backOn.isAfter(LocalDate.now(clock))) {
            answers.settle(List.of(Problem.refuse(BACK_ON, "I5", "This day has not come yet. Choose that the plan needs a change, and agree the return there.")));
        }
        files.recordWorkStatus(task.caseReference(), answers.text(WORK_STATUS), task.organisation(), by);
        if (!answers.is(AFTER_RELAPSE, "BACK_IN_WORK")) {
            return Outcome.of(Map.of(AFTER_RELAPSE, answers.text(AFTER_RELAPSE)));
        }
        work.record(task.caseReference(), WorkEvent.said(WorkEvent.Kind.RETURN_FULL, backOn), task.organisation(), by);
        followUp.begin(task.caseReference(), backOn, CountedFrom.WORK_START, task.organisation());
        return Outcome.of(Map.of(AFTER_RELAPSE, "BACK_IN_WORK", SustainedWork.CHECKPOINT.name(), 0));
    }
}

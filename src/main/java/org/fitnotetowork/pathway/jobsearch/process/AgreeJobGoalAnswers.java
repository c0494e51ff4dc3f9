package org.fitnotetowork.pathway.jobsearch.process;

import java.util.Set;
import org.fitnotetowork.pathway.jobsearch.JobGoal;
import org.fitnotetowork.pathway.jobsearch.SearchingForWork;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Agree job goal". */
@Component
class AgreeJobGoalAnswers implements TaskAnswers {

    private final SearchingForWork searching;

    AgreeJobGoalAnswers(SearchingForWork searching) {
        this.searching = searching;
    }

    @Override
    public String form() {
        return "agree-job-goal";
    }

    @Override
    public Set<String> fields() {
        return Set.of("jobGoal", "preferences", "goodWork", "notWanted", "cvReady");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var cvReady = answers.text("cvReady") == null ? null : answers.is("cvReady", "YES");
        searching.agreeGoal(task.caseReference(), new JobGoal(answers.text("jobGoal"), answers.text("preferences"), answers.text("goodWork"), answers.text("notWanted"), cvReady),
                task.organisation(), task.person().id());
        return Outcome.none();
    }
}

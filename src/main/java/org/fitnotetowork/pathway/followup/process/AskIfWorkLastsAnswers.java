package org.fitnotetowork.pathway.followup.process;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.followup.FollowingUp;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Ask if work lasts". */
@Component
class AskIfWorkLastsAnswers implements TaskAnswers {

    private static final String WORK_CHECK = "workCheck";
    private static final String HOURS = "hoursPerWeek";
    private static final String KEPT = "adjustmentsKept";

    private final FollowingUp followUp;

    AskIfWorkLastsAnswers(FollowingUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public String form() {
        return "ask-if-work-lasts";
    }

    @Override
    public Set<String> fields() {
        return Set.of(WORK_CHECK, HOURS, KEPT, "confidence", "checkNote");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var hours = answers.values().get(HOURS) == null ? null : new BigDecimal(String.valueOf(answers.values().get(HOURS)));
        var kept = answers.text(KEPT) == null ? null : answers.is(KEPT, "YES");
        followUp.answered(task.caseReference(), new FollowingUp.Answer(answers.text(WORK_CHECK), hours, kept, answers.number("confidence"), answers.text("checkNote")), task.person().id());
        return Outcome.of(Map.of(WORK_CHECK, answers.text(WORK_CHECK)));
    }
}

package org.fitnotetowork.pathway.employer.process;

import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.employer.ReviewingReturns;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Review return to work". */
@Component
class ReviewReturnAnswers implements TaskAnswers {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String RESULT = "returnReview";

    private final ReviewingReturns returns;

    ReviewReturnAnswers(ReviewingReturns returns) {
        this.returns = returns;
    }

    @Override
    public String form() {
        return "review-return";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RESULT, "reviewNote");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var dueOn = ((Date) task.variables().get(EmployerEngagement.NEXT_REVIEW_ON.name())).toInstant().atZone(ENGLAND).toLocalDate();
        returns.record(task.caseReference(), dueOn, ReviewingReturns.Result.valueOf(answers.text(RESULT)), answers.text("reviewNote"), task.organisation(), task.person().id());
        return Outcome.of(Map.of(RESULT, answers.text(RESULT)));
    }
}

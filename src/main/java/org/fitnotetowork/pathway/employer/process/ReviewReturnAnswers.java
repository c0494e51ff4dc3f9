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
    private final ChangesInPlace inPlace;

    ReviewReturnAnswers(ReviewingReturns returns, ChangesInPlace inPlace) {
        this.returns = returns;
        this.inPlace = inPlace;
    }

    @Override
    public String form() {
        return "review-return";
    }

    @Override
    public Set<String> fields() {
        return Set.of(RESULT, "reviewNote", ChangesInPlace.ROWS, "useful");
    }

    /** What the same team has agreed with the employer; nobody else's information. */
    @Override
    public Map<String, Object> defaults(Task task) {
        return Map.of(ChangesInPlace.ROWS, inPlace.rows(task));
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        answers.settle(inPlace.problems(task, answers));
        var dueOn = ((Date) task.variables().get(EmployerEngagement.NEXT_REVIEW_ON.name())).toInstant().atZone(ENGLAND).toLocalDate();
        var review = new ReviewingReturns.Review(dueOn, ReviewingReturns.Result.valueOf(answers.text(RESULT)), answers.text("reviewNote"), answers.number("useful"));
        returns.record(task.caseReference(), review, task.organisation(), task.person().id());
        inPlace.keep(task, answers);
        return Outcome.of(Map.of(RESULT, answers.text(RESULT)));
    }
}

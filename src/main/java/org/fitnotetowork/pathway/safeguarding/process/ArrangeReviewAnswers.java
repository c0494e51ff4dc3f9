package org.fitnotetowork.pathway.safeguarding.process;

import java.util.Set;
import org.fitnotetowork.pathway.safeguarding.ActingOnRisks;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Arrange clinical review" in risk-escalation. */
@Component
class ArrangeReviewAnswers implements TaskAnswers {

    private final ActingOnRisks acting;

    ArrangeReviewAnswers(ActingOnRisks acting) {
        this.acting = acting;
    }

    @Override
    public String form() {
        return "arrange-review";
    }

    @Override
    public Set<String> fields() {
        return Set.of("reviewWith");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        acting.reviewArranged((String) task.variables().get(RiskEscalation.RISK_REFERENCE.name()), answers.text("reviewWith"), task.person().id());
        return Outcome.none();
    }
}

package org.fitnotetowork.pathway.safeguarding.process;

import java.util.Set;
import org.fitnotetowork.pathway.safeguarding.ActingOnRisks;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Hand over to somebody who can help" in risk-escalation. */
@Component
class HandOverRiskAnswers implements TaskAnswers {

    private final ActingOnRisks acting;

    HandOverRiskAnswers(ActingOnRisks acting) {
        this.acting = acting;
    }

    @Override
    public String form() {
        return "hand-over-risk";
    }

    @Override
    public Set<String> fields() {
        return Set.of("handedOverTo");
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        acting.handOver((String) task.variables().get(RiskEscalation.RISK_REFERENCE.name()), answers.text("handedOverTo"), task.person().id());
        return Outcome.none();
    }
}

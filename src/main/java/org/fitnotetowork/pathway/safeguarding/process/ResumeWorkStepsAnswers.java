package org.fitnotetowork.pathway.safeguarding.process;

import java.util.Set;
import org.fitnotetowork.pathway.safeguarding.ActingOnRisks;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Agree when work steps go on" in risk-escalation. */
@Component
class ResumeWorkStepsAnswers implements TaskAnswers {

    private final ActingOnRisks acting;

    ResumeWorkStepsAnswers(ActingOnRisks acting) {
        this.acting = acting;
    }

    @Override
    public String form() {
        return "resume-work-steps";
    }

    @Override
    public Set<String> fields() {
        return Set.of();
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        acting.workStepsGoOn((String) task.variables().get(RiskEscalation.RISK_REFERENCE.name()), task.person().id());
        return Outcome.none();
    }
}

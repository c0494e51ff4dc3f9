package org.fitnotetowork.pathway.safeguarding;

import java.util.List;
import org.fitnotetowork.platform.taskform.PausedSteps;
import org.springframework.stereotype.Component;

/** Work steps wait while somebody may come to harm: a risk of the first two levels is open, or a safeguarding concern waits for its decision (domain F7). */
@Component
class WorkStepsWait implements PausedSteps {

    private final Risks risks;
    private final RaisingConcerns concerns;

    WorkStepsWait(Risks risks, RaisingConcerns concerns) {
        this.risks = risks;
        this.concerns = concerns;
    }

    @Override
    public boolean arePaused(String caseReference) {
        return risks.open(List.of(caseReference)).stream().anyMatch(risk -> risk.level().pausesWorkSteps()) || !concerns.waiting(List.of(caseReference)).isEmpty();
    }
}

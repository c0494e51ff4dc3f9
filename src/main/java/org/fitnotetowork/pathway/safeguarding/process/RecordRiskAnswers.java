package org.fitnotetowork.pathway.safeguarding.process;

import java.util.Map;
import java.util.Set;
import org.fitnotetowork.pathway.casefile.CaseNamed;
import org.fitnotetowork.pathway.safeguarding.RaisingRisks;
import org.fitnotetowork.pathway.safeguarding.Sign;
import org.fitnotetowork.platform.taskform.Answers;
import org.fitnotetowork.platform.taskform.TaskAnswers;
import org.springframework.stereotype.Component;

/** "Record risk" in raise-risk, also about somebody whose case has ended. */
@Component
class RecordRiskAnswers implements TaskAnswers {

    private static final String SIGNS = "riskSigns";
    private static final String WORDS = "riskWords";

    private final RaisingRisks risks;
    private final CaseNamed named;

    RecordRiskAnswers(RaisingRisks risks, CaseNamed named) {
        this.risks = risks;
        this.named = named;
    }

    @Override
    public String form() {
        return "record-risk";
    }

    @Override
    public Set<String> fields() {
        return Set.of(CaseNamed.FIELD, SIGNS, WORDS);
    }

    @Override
    public Map<String, Object> defaults(Task task) {
        return named.prefill(task);
    }

    @Override
    public Outcome accept(Task task, Answers answers) {
        var reference = named.openOrEnded(task, answers).reference();
        var signs = answers.choices(SIGNS).stream().map(sign -> Sign.of(Sign.Kind.valueOf(sign))).toList();
        var risk = risks.raise(reference, signs, answers.text(WORDS), task.organisation(), task.person().id())
                .orElseThrow(() -> new IllegalStateException("the table risk-escalation has no row for any of " + signs));
        return new Outcome(reference, Map.of(RiskEscalation.RISK_REFERENCE.name(), risk));
    }
}

package org.fitnotetowork.pathway.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fitnotetowork.platform.engine.CaseFacts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What decision tables learn about a case from the case file. Whoever knows better, such as the fit note, comes later and wins. */
@Component
@Order(CaseFactsForDecisions.FIRST)
class CaseFactsForDecisions implements CaseFacts {

    static final int FIRST = 10;

    private final CaseFiles files;
    private final StoredAnswers answers;
    private final Eligibility eligibility;

    CaseFactsForDecisions(CaseFiles files, StoredAnswers answers, Eligibility eligibility) {
        this.files = files;
        this.answers = answers;
        this.eligibility = eligibility;
    }

    @Override
    public Map<String, Object> about(String caseReference) {
        var status = files.workStatus(caseReference).map(WorkStatus::valueOf);
        var facts = new HashMap<String, Object>();
        facts.put("workStatus", status.map(WorkStatus::name).orElse("UNKNOWN"));
        facts.put("inWork", status.orElse(WorkStatus.UNKNOWN).inWork());
        facts.put("workSituation", situation(caseReference, status));
        facts.put("clinicalRisk", isAtRisk(caseReference));
        facts.put("standing", standing(caseReference));
        // Without a fit note nobody has certified anything, and whoever came here asked for support.
        facts.put("offer", "WANTS_SUPPORT");
        facts.put("advice", "NONE");
        facts.put("weeksOff", 0);
        return facts;
    }

    private String situation(String caseReference, Optional<WorkStatus> status) {
        var situation = status.orElse(WorkStatus.UNKNOWN).situation();
        return situation.equals("EMPLOYED") && isAnswered(caseReference, "jobAtRisk", true, "YES") ? "EMPLOYED_JOB_AT_RISK" : situation;
    }

    /** True from the moment somebody says so until somebody says what help was arranged. */
    private boolean isAtRisk(String caseReference) {
        var flagged = answers.latest(caseReference, "clinicalRisk").filter(answer -> Boolean.TRUE.equals(answer.value()));
        var helped = answers.latest(caseReference, "clinicalHelp");
        return flagged.isPresent() && (helped.isEmpty() || helped.get().id() < flagged.get().id());
    }

    private String standing(String caseReference) {
        if (files.get(caseReference).isLed()) {
            return "ON_CASELOAD";
        }
        return switch (eligibility.of(caseReference).result()) {
            case "SIGNPOST", "OTHER_AREA" -> "NOT_ELIGIBLE";
            case "SPECIALIST" -> "BEYOND_LOCAL_SUPPORT";
            default -> "NEW";
        };
    }

    private boolean isAnswered(String caseReference, String field, Object... values) {
        return answers.latest(caseReference, field).filter(answer -> List.of(values).contains(answer.value())).isPresent();
    }
}
